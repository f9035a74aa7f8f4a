import type { ElementContent } from "hast";
import { escaped } from "./escaped.ts";

const empty: ReadonlySet<string> = new Set(["br", "hr", "col"]);

/** HTML as H5P's filter writes it, so that a platform shows the very text that was packed. */
export function serialize(nodes: readonly ElementContent[]): string {
  return nodes.map(one).join("");
}

function one(node: ElementContent): string {
  if (node.type === "text")
    return node.value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  if (node.type !== "element") return "";
  const attributes = Object.entries(node.properties)
    .filter(([, value]) => value !== undefined && value !== null && value !== false)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");
  const open = `<${node.tagName}${attributes}>`;
  return empty.has(node.tagName) ? open : `${open}${serialize(node.children)}</${node.tagName}>`;
}
