import { closest, type Diagnostic, diagnose, type Located, type Message } from "@kurswerk/diagnostics";

/** A name that points to nothing, with the known one that it comes nearest to. */
export function meantAs(
  message: Message<{ id: string; suggestion?: string | undefined }>,
  { value, span }: Located<string>,
  known: Iterable<string>,
): Diagnostic {
  const suggestion = closest(value, known);
  return diagnose(message, { id: value, ...(suggestion === undefined ? {} : { suggestion }) }, span);
}

/** "Meinten Sie …?", or what to do instead. */
export function meant(suggestion: string | undefined, otherwise: string): string {
  return suggestion === undefined ? otherwise : `Meinten Sie „${suggestion}“?`;
}

/** "Did you mean …?", or what to do instead. */
export function meantEn(suggestion: string | undefined, otherwise: string): string {
  return suggestion === undefined ? otherwise : `Did you mean “${suggestion}”?`;
}
