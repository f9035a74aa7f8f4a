import type { Element, ElementContent } from "hast";
import { el, plain } from "./nodes.ts";
import { elements } from "./reduce.ts";

/** A stretch of a page that one content type can hold. */
export type Block =
  | { readonly kind: "text"; readonly nodes: readonly ElementContent[] }
  | { readonly kind: "image" | "table" | "video" | "audio"; readonly node: Element }
  | { readonly kind: "details"; readonly title: string; readonly nodes: readonly ElementContent[] }
  | { readonly kind: "question"; readonly id: string };

/** Divides a text into blocks. Pictures and tables inside other blocks come right behind them. */
export function blocks(nodes: readonly ElementContent[]): readonly Block[] {
  const found: Block[] = [];
  for (const block of nodes.flatMap(blocksOf)) {
    const last = found.at(-1);
    if (block.kind === "text" && last?.kind === "text")
      found[found.length - 1] = { kind: "text", nodes: [...last.nodes, ...block.nodes] };
    else found.push(block);
  }
  return found.filter((block) => block.kind !== "text" || says(block.nodes));
}

function blocksOf(node: ElementContent): readonly Block[] {
  if (node.type !== "element") return [{ kind: "text", nodes: [node] }];
  const question = node.properties["dataQuestion"];
  if (question !== undefined) return [{ kind: "question", id: String(question) }];
  if (node.properties["dataBox"] !== undefined) return box(node);
  if (node.tagName === "details") return details(node);
  const media: Block[] = [];
  const rest = without(node, media);
  if (!rest || (media.length > 0 && !says([rest]))) return media;
  const text: Block = { kind: "text", nodes: [rest] };
  // The words below a film stay below it.
  return node.tagName === "figure" ? [...media, text] : [text, ...media];
}

/** A note or a warning: its name stands in bold above what it says. */
function box(node: Element): readonly Block[] {
  return node.children.flatMap((child): readonly Block[] => {
    const classes = child.type === "element" ? child.properties["className"] : undefined;
    if (child.type !== "element" || !Array.isArray(classes) || !classes.includes("box-title"))
      return blocksOf(child);
    return [{ kind: "text", nodes: [el("p", el("strong", ...child.children))] }];
  });
}

/** Text that opens on demand; with pictures or tables in it, it stays open, since a panel holds text only. */
function details(node: Element): readonly Block[] {
  const summary = elements(node.children).find((child) => child.tagName === "summary");
  const rest = node.children.filter((child) => child !== summary);
  const title = plain(summary?.children ?? []);
  const inside = blocks(rest);
  if (inside.every((block) => block.kind === "text")) return [{ kind: "details", title, nodes: rest }];
  return [{ kind: "text", nodes: [el("h3", title)] }, ...inside];
}

const kinds: Readonly<Record<string, "image" | "table" | "video" | "audio">> = {
  img: "image",
  table: "table",
  video: "video",
  audio: "audio",
};

/** The node without what other content types hold; that is put into `media`. */
function without(node: Element, media: Block[]): Element | undefined {
  const kind = kinds[node.tagName];
  const inside: Block[] = [];
  const children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== "element") return [child];
    const kept = without(child, inside);
    return kept ? [kept] : [];
  });
  const rest: Element = { ...node, children };
  if (kind === undefined) {
    media.push(...inside);
    return rest;
  }
  if (kind === "table") media.push({ kind, node: rest }, ...inside);
  else media.push({ kind, node });
  return undefined;
}

function says(nodes: readonly ElementContent[]): boolean {
  return plain(nodes) !== "" || nodes.some((node) => node.type === "element" && node.tagName === "hr");
}
