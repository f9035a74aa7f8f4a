import type { Language, Span } from "@kurswerk/diagnostics";
import type { Framework } from "@kurswerk/frameworks";

/** What an export of a framework is made from. */
export interface Exported {
  readonly framework: Framework;
  /** The frameworks that its mappings may lead to. */
  readonly known: readonly Framework[];
  /** The language of names and descriptors. */
  readonly language: Language;
  /** The id of the level from which on somebody counts as proficient. */
  readonly proficient?: string;
  /** Where a value of the framework's file stands, by its JSON pointer. */
  readonly place: (pointer: string) => Span;
}

/** Where the item of a code stands. */
export function placeOfItem({ framework, place }: Exported, code: string, key: string): Span {
  return place(`/items/${framework.items.findIndex((one) => one.code === code)}/${key}`);
}
