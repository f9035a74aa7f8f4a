import type { Span } from "@kurswerk/diagnostics";
import type { ElementContent } from "hast";
import { contents, headline, shortened } from "./contents.ts";
import { blocks } from "./html/blocks.ts";
import { escaped } from "./html/escaped.ts";
import { el } from "./html/nodes.ts";
import { picture } from "./media.ts";
import { documentationTexts } from "./texts/documentation-tool.ts";
import { textTags } from "./types/advanced-text.ts";
import type { Content } from "./types/content.ts";
import { documentExportPage } from "./types/document-export-page.ts";
import { documentationTool } from "./types/documentation-tool.ts";
import { standardPage } from "./types/standard-page.ts";
import { plainText } from "./types/text.ts";
import { textInputField } from "./types/text-input-field.ts";
import type { Writer } from "./writer.ts";

/** Pages to write on, and at the end the document to take along. */
export function documentation(write: Writer, key: string, title: string, pages: readonly Content[]): Content {
  const { language } = write.course;
  const { tool, exporting } = documentationTexts[language];
  const last = write.content(
    documentExportPage,
    { description: `<p>${escaped(write.say.documentHelp)}</p>`, helpText: "", ...exporting },
    `${key}.document`,
    write.say.document,
  );
  return write.content(
    documentationTool,
    { taskDescription: escaped(title), pagesList: [...pages, last], ...tool },
    key,
    title,
  );
}

/** One page. */
export function page(write: Writer, key: string, title: string, elementList: readonly Content[]): Content {
  const texts = documentationTexts[write.course.language].page;
  return write.content(standardPage, { elementList, helpText: "", ...texts }, key, title);
}

/** A field to write in, with its label. */
export function field(
  write: Writer,
  key: string,
  label: string,
  size: "1" | "3" | "10",
  placeholder = "",
): Content {
  return write.content(
    textInputField,
    {
      taskDescription: `<p>${escaped(label)}</p>`,
      placeholderText: escaped(placeholder),
      inputFieldSize: size,
      requiredField: false,
      ...documentationTexts[write.course.language].field,
    },
    key,
    shortened(label),
  );
}

/** An author's text on a page: words and pictures; tables are told row by row, since a page holds none. */
export function texts(
  nodes: readonly ElementContent[],
  key: string,
  write: Writer,
  at: Span,
): readonly Content[] {
  return blocks(nodes).flatMap((block, index): readonly Content[] => {
    const own = `${key}.${index}`;
    const words = (list: readonly ElementContent[]): readonly Content[] => {
      const html = write.html(list, textTags, at);
      return html === "" ? [] : [write.content(plainText, { text: html }, own, headline(list))];
    };
    if (block.kind === "text") return words(block.nodes);
    if (block.kind === "details") return words([el("p", el("strong", block.title)), ...block.nodes]);
    if (block.kind === "table") return words([block.node]);
    if (block.kind !== "image") return [];
    const shown = picture(block.node, own, write, at);
    return shown ? [shown] : [];
  });
}

/** Films and recordings of a text: a page holds none, so they stand before the pages. */
export function films(
  nodes: readonly ElementContent[],
  key: string,
  write: Writer,
  at: Span,
): readonly Content[] {
  const found = blocks(nodes).flatMap((block) =>
    block.kind === "video" || block.kind === "audio" ? [block.node] : [],
  );
  return contents(found, `${key}.films`, write, at);
}
