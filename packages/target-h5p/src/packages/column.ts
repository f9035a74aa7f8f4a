import { type ColumnParams, column } from "../types/column.ts";
import type { Content } from "../types/content.ts";
import type { Writer } from "../writer.ts";

/** Contents below one another. */
export function columnOf(contents: readonly Content[]): ColumnParams {
  return { content: contents.map((content) => ({ content, useSeparator: "auto" })) };
}

/** A column as content of its own: a chapter of a book. */
export function chapter(
  contents: readonly Content[],
  key: string,
  title: string,
  write: Writer,
): Content<ColumnParams> {
  return write.content(column, columnOf(contents), key, title);
}
