import type { LineNode } from "@kurswerk/schema";
import type { List, RootContent } from "mdast";
import { spanOf } from "../markdown/context.ts";
import { richBlocks } from "../markdown/rich-text.ts";
import type { InMarkdown, InYaml } from "./reader.ts";

/** Where a list of that form begins in the body of a question, or -1. */
export function lineListAt(body: readonly RootContent[], form: "numbered" | "bullets"): number {
  return body.findIndex((child) => child.type === "list" && child.ordered === (form === "numbered"));
}

/** The lines of a list. */
export function linesFrom(at: number, { body, context }: InMarkdown): readonly LineNode[] {
  const found = body[at];
  if (found?.type !== "list") return [];
  const list: List = found;
  return list.children.map((item) => ({
    span: spanOf(context, item),
    text: richBlocks(item.children, item, context),
  }));
}

/** The lines of a list of texts in YAML. */
export function linesOf(
  { text, span }: Pick<InYaml<unknown>, "text" | "span">,
  key: string,
  written: readonly string[] = [],
): readonly LineNode[] {
  return written.map((line, index) => ({
    span: span(`/${key}/${index}`),
    text: text(`/${key}/${index}`, line),
  }));
}
