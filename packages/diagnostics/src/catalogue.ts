import type { Diagnostic } from "./diagnostic.ts";
import type { AnyMessage, Language } from "./message.ts";

/** All messages of the product by code. */
export type Catalogue = ReadonlyMap<string, AnyMessage>;

/** The words of one diagnostic in one language. */
export interface Told {
  readonly message: string;
  readonly hint: string;
}

/**
 * Joins the message lists of several rooms.
 * @throws Error when a code stands twice: that is our bug, not an author's.
 */
export function catalogue(...lists: readonly (readonly AnyMessage[])[]): Catalogue {
  const byCode = new Map<string, AnyMessage>();
  for (const message of lists.flat()) {
    if (byCode.has(message.code)) throw new Error(`The diagnostic code ${message.code} is defined twice.`);
    byCode.set(message.code, message);
  }
  return byCode;
}

/**
 * Puts a diagnostic into words.
 * @throws Error when the code is not in the catalogue: that is our bug.
 */
export function tell(diagnostic: Diagnostic, messages: Catalogue, language: Language): Told {
  const message = messages.get(diagnostic.code);
  if (!message) throw new Error(`The diagnostic code ${diagnostic.code} is in no catalogue.`);
  const words = message[language];
  return { message: words.message(diagnostic.data), hint: words.hint(diagnostic.data) };
}
