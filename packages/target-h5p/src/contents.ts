import type { Span } from "@kurswerk/diagnostics";
import type { Element, ElementContent } from "hast";
import { type Block, blocks } from "./html/blocks.ts";
import { escaped } from "./html/escaped.ts";
import { plain } from "./html/nodes.ts";
import { film, picture, recording, source } from "./media.ts";
import { accordion } from "./types/accordion.ts";
import { advancedText, textTags } from "./types/advanced-text.ts";
import type { Content } from "./types/content.ts";
import { table, tableTags } from "./types/table.ts";
import { place, type Writer } from "./writer.ts";

/** Makes the contents of a practice question that stands in a text. */
export type Practice = (id: string) => readonly Content[];

/** A text of an author as pieces of content, each in the type that can hold it. */
export function contents(
  nodes: readonly ElementContent[],
  key: string,
  write: Writer,
  at: Span,
  practice: Practice = () => [],
): readonly Content[] {
  return blocks(nodes).flatMap((block, index) => one(block, `${key}#${index}`, write, at, practice));
}

function one(block: Block, key: string, write: Writer, at: Span, practice: Practice): readonly Content[] {
  switch (block.kind) {
    case "text":
      return text(block.nodes, key, write, at);
    case "image":
      return some(picture(block.node, key, write, at));
    case "video":
      return some(film(block.node, key, write, at));
    case "audio":
      return some(recording(source(block.node), key, write, place(block.node, at)));
    case "table":
      return grid(block.node, key, write, at);
    case "details":
      return [panels([block], key, write, at)];
    case "question":
      return practice(block.id);
  }
}

/** Running text; nothing when nothing is left of it. */
export function text(
  nodes: readonly ElementContent[],
  key: string,
  write: Writer,
  at: Span,
): readonly Content[] {
  const html = write.html(nodes, textTags, at);
  return html === "" ? [] : [write.content(advancedText, { text: html }, key, headline(nodes))];
}

/** Texts that open one by one. */
export function panels(
  parts: readonly { readonly title: string; readonly nodes: readonly ElementContent[] }[],
  key: string,
  write: Writer,
  at: Span,
): Content {
  return write.content(
    accordion,
    {
      panels: parts.map(({ title, nodes }, index) => ({
        title: escaped(title),
        content: write.content(
          advancedText,
          { text: write.html(nodes, textTags, at) || "<p></p>" },
          `${key}.panel-${index}`,
          title,
        ),
      })),
      hTag: "h3",
    },
    key,
    parts[0]?.title ?? "",
  );
}

/** H5P draws no lines in a table unless the table itself asks for them. */
const lined = '<table class="h5p-table" border="1" cellpadding="8" style="border-collapse: collapse;">';

function grid(node: Element, key: string, write: Writer, at: Span): readonly Content[] {
  const html = write.html([node], tableTags, at);
  if (html === "") return [];
  return [write.content(table, { text: html.replace("<table>", lined) }, key, write.say.table)];
}

function some<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

/** The first words of a text, as its name in lists. */
export function headline(nodes: readonly ElementContent[]): string {
  return shortened(nodes.map((node) => plain([node])).find((words) => words !== "") ?? "");
}

/** The beginning of a text. */
export function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= 60 ? text : `${characters.slice(0, 59).join("").trimEnd()}…`;
}
