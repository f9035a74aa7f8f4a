import type { Element, ElementContent, Properties } from "hast";
import { el, isUnseen, plain } from "./nodes.ts";

/** What happens to a thing that a text field cannot hold. */
export interface Losses {
  /** A picture became its description. */
  picture(node: Element): void;
  /** A link to another part of the course became plain words. */
  inside(node: Element): void;
  /** A link to a file of the course became plain words. */
  download(node: Element): void;
}

/** Tags that every field with markup takes. */
const always = ["p", "div", "span", "br"];

/** The tags that a field really takes when its schema names some. */
export function takes(tags: readonly string[]): ReadonlySet<string> {
  const all = new Set([...always, ...tags]);
  if (all.has("ul") || all.has("ol")) all.add("li");
  if (all.has("del")) all.add("s");
  if (all.has("table"))
    for (const tag of [
      "tr",
      "td",
      "th",
      "colgroup",
      "col",
      "thead",
      "tbody",
      "tfoot",
      "figure",
      "figcaption",
    ])
      all.add(tag);
  return all;
}

/** Nodes in the tags that a field takes: what has none is told in other words, and nothing a learner reads is lost. */
export function reduce(
  nodes: readonly ElementContent[],
  tags: readonly string[],
  losses: Losses,
): readonly ElementContent[] {
  const allowed = takes(tags);
  const all = (list: readonly ElementContent[]): ElementContent[] =>
    list.flatMap(one).filter((node) => !isHollow(node));
  let near: Element["position"];
  /** What is lost, with its own place or that of what it stands in. */
  const placed = (node: Element): Element => (near && !node.position ? { ...node, position: near } : node);
  const one = (node: ElementContent): readonly ElementContent[] => {
    const around = near;
    if (node.position) near = node.position;
    const made = reduced(node);
    near = around;
    return made;
  };
  const reduced = (node: ElementContent): readonly ElementContent[] => {
    if (node.type === "text") return [node];
    if (node.type !== "element" || isUnseen(node)) return [];
    if (node.properties["dataStep"] !== undefined) return [{ type: "text", value: "☐ " }];
    const { tagName } = node;
    if (tagName === "a") return anchor(node);
    if (tagName === "img") return picture(node);
    if (tagName === "sup" && holdsNote(node)) return [{ type: "text", value: `[${plain(node.children)}]` }];
    if (/^h[1-6]$/.test(tagName)) return [heading(node)];
    if ((tagName === "ul" || tagName === "ol") && !allowed.has(tagName)) return lines(node);
    if (tagName === "table" && !allowed.has("table")) return rows(node);
    if (tagName === "pre" && !allowed.has("pre")) return [el("p", ...all(node.children))];
    if (tagName === "section" || tagName === "blockquote" || tagName === "figure")
      return [allowed.has(tagName) && tagName === "figure" ? keep(node) : el("div", ...all(node.children))];
    if (tagName === "figcaption" && !allowed.has(tagName)) return [el("p", ...all(node.children))];
    return allowed.has(tagName) ? [keep(node)] : all(node.children);
  };
  const keep = (node: Element): Element => ({
    ...el(node.tagName, ...all(node.children)),
    properties: properties(node),
  });
  const heading = (node: Element): Element => {
    const level = Math.min(3, Math.max(2, Number(node.tagName[1])));
    return allowed.has(`h${level}`)
      ? el(`h${level}`, ...all(node.children))
      : el("p", ...strong(all(node.children)));
  };
  const strong = (children: ElementContent[]): ElementContent[] =>
    allowed.has("strong") ? [el("strong", ...children)] : children;
  const anchor = (node: Element): readonly ElementContent[] => {
    const href = String(node.properties["href"] ?? "");
    if (/^(https?:|mailto:|tel:)/i.test(href)) {
      if (allowed.has("a")) return [keep(node)];
      const text = plain(node.children);
      return [
        ...all(node.children),
        ...(href.includes(text) ? [] : [{ type: "text", value: ` (${href})` } as const]),
      ];
    }
    if (node.properties["dataFootnoteBackref"] !== undefined) return [];
    if (href.startsWith("media/")) losses.download(placed(node));
    else if (href.startsWith("#") && node.properties["dataTerm"] === undefined && !isNote(node))
      losses.inside(placed(node));
    return all(node.children);
  };
  const picture = (node: Element): readonly ElementContent[] => {
    losses.picture(placed(node));
    const alt = String(node.properties["alt"] ?? "");
    return alt === "" ? [] : [{ type: "text", value: alt }];
  };
  /** A list without list tags: one line each. */
  const lines = (list: Element): readonly ElementContent[] =>
    elements(list.children).map((item, index) =>
      el("p", list.tagName === "ol" ? `${index + 1}. ` : "• ", ...inline(all(item.children))),
    );
  /** A table without table tags: one line for each row, each cell after the name of its column. */
  const rows = (node: Element): readonly ElementContent[] => {
    const [head, ...body] = find(node, "tr").map((row) => elements(row.children));
    return body.map((cells) =>
      el(
        "p",
        ...cells.flatMap((cell, index): ElementContent[] => {
          const name = plain(head?.[index]?.children ?? []);
          const before = index === 0 ? "" : "; ";
          return [
            { type: "text", value: name === "" ? before : `${before}${name}: ` },
            ...inline(all(cell.children)),
          ];
        }),
      ),
    );
  };
  return all(nodes).filter((node) => !isBreak(node));
}

/** The attributes that mean something outside Kurswerk's own page. */
function properties(node: Element): Properties {
  const { href, lang, dir, start, scope } = node.properties;
  const kept: Properties = {};
  if (node.tagName === "a" && href !== undefined)
    Object.assign(kept, { href, target: "_blank", rel: "noopener noreferrer" });
  if (lang !== undefined) kept["lang"] = lang;
  if (dir !== undefined) kept["dir"] = dir;
  if (node.tagName === "ol" && start !== undefined && start !== 1) kept["start"] = start;
  if (node.tagName === "th") kept["scope"] = scope ?? "col";
  return kept;
}

function holdsNote(node: Element): boolean {
  return elements(node.children).some(isNote);
}

function isNote(node: Element): boolean {
  return node.properties["dataFootnoteRef"] !== undefined;
}

/** The children that are elements. */
export function elements(nodes: readonly ElementContent[]): readonly Element[] {
  return nodes.filter((node): node is Element => node.type === "element");
}

/** Elements of a name at any depth. */
export function find(node: Element, tagName: string): readonly Element[] {
  return elements(node.children).flatMap((child) => [
    ...(child.tagName === tagName ? [child] : []),
    ...find(child, tagName),
  ]);
}

/** Running text of blocks: paragraphs give up their tag, one from the next divided by a break. */
export function inline(nodes: readonly ElementContent[]): ElementContent[] {
  const blocks = nodes.filter((node) => !(node.type === "text" && node.value.trim() === ""));
  const hasBlocks = blocks.some(isBlock);
  if (!hasBlocks) return [...nodes];
  return blocks.flatMap((node, index): ElementContent[] => [
    ...(index > 0 ? [el("br")] : []),
    ...(isBlock(node) ? inline(node.children) : [node]),
  ]);
}

function isBlock(node: ElementContent): node is Element {
  return node.type === "element" && /^(p|div)$/.test(node.tagName);
}

/** A line break between blocks, which says nothing. */
function isBreak(node: ElementContent): boolean {
  return node.type === "text" && node.value.trim() === "" && node.value.includes("\n");
}

/** A block from which everything has gone elsewhere. */
function isHollow(node: ElementContent): boolean {
  return (
    node.type === "element" &&
    /^(p|div|ul|ol|li|h[1-6])$/.test(node.tagName) &&
    plain(node.children) === "" &&
    find(node, "hr").length === 0
  );
}
