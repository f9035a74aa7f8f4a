import { type Diagnostic, diagnose, type Outcome } from "@kurswerk/diagnostics";
import type { RichText } from "@kurswerk/schema";
import type { Root } from "mdast";
import type { Node } from "unist";
import { inlineOnly } from "../messages/markdown.ts";
import { markdownDepth } from "../scan/markdown-depth.ts";
import type { TextPlace } from "../yaml/yaml-file.ts";
import { blocks } from "./blocks.ts";
import type { Context } from "./context.ts";
import { markdownTree } from "./tree.ts";

/** Parses Markdown that stands inside YAML. `inline` takes one paragraph only. */
export function parseText(
  text: string,
  place: TextPlace,
  form: "inline" | "block",
  gaps = false,
): Outcome<RichText> {
  const diagnostics: Diagnostic[] = [];
  const context: Context = {
    text,
    gaps,
    span: (start, end) => {
      const [from, to] = [place.at(start), place.at(end)];
      return from === to && from === place.span.start
        ? place.span
        : { path: place.path, start: from, end: to };
    },
    report: (one) => diagnostics.push(one),
  };
  // Nesting inside one YAML value cannot be told apart by the scan of the file.
  const tree =
    markdownDepth(text) === undefined ? markdownTree(text) : { type: "root" as const, children: [] };
  const children = blocks(tree.children, context, "inner");
  if (form === "inline" && (children.length > 1 || children.some((child) => child.type !== "paragraph"))) {
    diagnostics.push(diagnose(inlineOnly, {}, place.span));
  }
  const root: Root = { type: "root", children };
  shift(root, place);
  return { value: { span: place.span, tree: root }, diagnostics };
}

/** Makes the offsets of a tree those of the file. */
function shift(node: Node, place: TextPlace): void {
  if (node.position) {
    const point = (offset: number | undefined) => ({ line: 1, column: 1, offset: place.at(offset ?? 0) });
    node.position = { start: point(node.position.start.offset), end: point(node.position.end.offset) };
  }
  const { children } = node as Node & { children?: readonly Node[] };
  for (const child of children ?? []) shift(child, place);
}
