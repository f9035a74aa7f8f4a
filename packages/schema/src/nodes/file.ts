import type { Span } from "@kurswerk/diagnostics";

/** A YAML file or the front matter of a Markdown file: its checked data, and where every part of it stands. */
export interface FileNode<T> {
  readonly path: string;
  /** The data as far as it could be saved: enumerated values in their English form, missing fields absent. */
  readonly data: T;
  /** The whole file or front matter. */
  readonly span: Span;
  /**
   * The place of a value by its JSON pointer (`/objectives/zuordnen/text`), or of its key.
   * A pointer to nothing gives the place of the nearest part that exists.
   */
  readonly locate: (pointer: string, part?: "key" | "value") => Span;
}
