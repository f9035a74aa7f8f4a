import type { Span } from "@kurswerk/diagnostics";
import type { FileNode } from "@kurswerk/schema";

/** Where a text inside YAML stands, so that Markdown in it has places too. */
export interface TextPlace {
  readonly path: string;
  /** The whole value. */
  readonly span: Span;
  /** The offset in the file of a character of the text. */
  readonly at: (index: number) => number;
}

/** A checked YAML file that also knows where its texts stand. */
export interface YamlFile<T> extends FileNode<T> {
  readonly place: (pointer: string) => TextPlace;
}
