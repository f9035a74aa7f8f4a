import type { Html, InlineHtml } from "@kurswerk/format";
import type { Element, ElementContent, Root, RootContent } from "hast";

/** Makes an element without properties. */
export function el(tagName: string, ...children: readonly (ElementContent | string)[]): Element {
  return {
    type: "element",
    tagName,
    properties: {},
    children: children.map((child) => (typeof child === "string" ? { type: "text", value: child } : child)),
  };
}

/** The nodes of a tree. */
export function nodesOf(html: Html | InlineHtml | undefined): readonly ElementContent[] {
  if (html === undefined) return [];
  return "type" in html ? (html as Root).children.filter(isContent) : html;
}

function isContent(node: RootContent): node is ElementContent {
  return node.type !== "doctype";
}

/** The text of nodes without any markup; pictures give their description, breaks and blocks a space. */
export function plain(nodes: readonly ElementContent[]): string {
  return words(nodes).replace(/\s+/g, " ").trim();
}

function words(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === "text") return node.value;
      if (node.type !== "element") return "";
      if (node.tagName === "br") return " ";
      if (node.tagName === "img") return String(node.properties["alt"] ?? "");
      if (isUnseen(node)) return "";
      const inside = words(node.children);
      return /^(p|div|li|tr|h[1-6]|pre|blockquote)$/.test(node.tagName) ? `${inside} ` : inside;
    })
    .join("");
}

/** True for words that only a screen reader reads and that make sense on Kurswerk's own page only. */
export function isUnseen(node: Element): boolean {
  const { className } = node.properties;
  return Array.isArray(className) && className.includes("unseen");
}
