import type { Span } from "@kurswerk/diagnostics";
import type { ElementContent, Root } from "hast";

/**
 * Rendered author text: safe HTML as a tree. Positions are offsets in the author's file.
 * Links to media are paths inside the package (`media/…`); links to other entries are `#module/entry`.
 */
export type Html = Root;

/** A stretch of running text without block elements, as in a title or an option. */
export type InlineHtml = readonly ElementContent[];

/** Something that remembers where its author wrote it. */
export interface Written {
  readonly span: Span;
}
