import type { Node } from "unist";

/** The words of a node without markup, white space folded. */
export function plainText(node: Node | readonly Node[]): string {
  return collect(node).replace(/\s+/g, " ").trim();
}

function collect(node: Node | readonly Node[]): string {
  if (Array.isArray(node)) return node.map(collect).join(" ");
  const one = node as Node & { value?: unknown; alt?: unknown; children?: readonly Node[] };
  if (typeof one.value === "string") return one.value;
  if (typeof one.alt === "string") return one.alt;
  return (one.children ?? []).map(collect).join("");
}
