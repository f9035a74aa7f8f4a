import type { Html, InlineHtml } from "@kurswerk/format";
import type { Element, ElementContent, Properties, RootContent } from "hast";

/** What may stand inside an element: a text, nodes, finished HTML, or nothing. */
export type Child = string | ElementContent | Html | InlineHtml | undefined | false | readonly Child[];

/** Makes an element; `undefined` and `false` among properties and children are left out. */
export function h(
  tagName: string,
  properties: Readonly<Record<string, string | number | boolean | undefined>>,
  ...children: readonly Child[]
): Element {
  const kept: Properties = Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined && value !== false),
  );
  return { type: "element", tagName, properties: kept, children: children.flatMap(nodes) };
}

function nodes(child: Child): ElementContent[] {
  if (child === undefined || child === false) return [];
  if (typeof child === "string") return child === "" ? [] : [{ type: "text", value: child }];
  if (isList(child)) return child.flatMap(nodes);
  if (child.type === "root") return child.children.filter(isContent);
  return [child];
}

function isList(child: Child): child is readonly Child[] {
  return Array.isArray(child);
}

function isContent(node: RootContent): node is ElementContent {
  return node.type !== "doctype";
}
