import type { Span } from "@kurswerk/diagnostics";
import type { Root } from "mdast";

/**
 * A piece of author text, parsed as Markdown.
 * Offsets in the positions of `tree` are absolute in the file `span.path`,
 * also for Markdown inside YAML, where an offset that cannot be known exactly is that of the whole value.
 */
export interface RichText {
  readonly span: Span;
  readonly tree: Root;
}
