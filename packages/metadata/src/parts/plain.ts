import type { Html, InlineHtml } from "@kurswerk/format";
import type { ElementContent, RootContent } from "hast";

/** Elements that stand on a line of their own. */
const blocks = new Set([
  "p",
  "li",
  "ul",
  "ol",
  "div",
  "aside",
  "blockquote",
  "table",
  "tr",
  "h2",
  "h3",
  "h4",
]);

/** Rendered text without markup; paragraphs and list items are lines. */
export function plain(content: Html | InlineHtml): string {
  const nodes: readonly (RootContent | ElementContent)[] = "type" in content ? content.children : content;
  return nodes
    .map(words)
    .join("")
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

function words(node: RootContent | ElementContent): string {
  if (node.type === "text") return node.value.replace(/\n/g, " ");
  if (node.type !== "element") return "";
  const inner = node.children.map(words).join("");
  return blocks.has(node.tagName) ? `\n${inner}\n` : inner;
}
