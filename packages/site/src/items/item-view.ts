import type { Html, Item, PlayerItem } from "@kurswerk/format";
import type { Element, ElementContent } from "hast";
import { type Child, h } from "../parts/h.ts";
import { serialize } from "../parts/serialize.ts";
import type { SiteTexts } from "../texts/site-texts.ts";

type Shared = "id" | "hash" | "points" | "hint" | "right" | "wrong" | "solution";

/** What a kind adds to what the player knows of every question. */
export type Own<P extends PlayerItem> = P extends unknown ? Omit<P, Shared> : never;

/** One kind of question on the page, and what the player must know of it. */
export interface ItemView<I extends Item> {
  /** Everything below the number of the question. Nothing in it tells what is right. */
  draw(item: I, texts: SiteTexts): Element;
  project(item: I): Own<PlayerItem>;
}

/** The content of a text for places that hold running text only: paragraphs become spans. */
export function inner(html: Html): readonly ElementContent[] {
  return html.children.flatMap((node): ElementContent[] => {
    if (node.type === "doctype" || (node.type === "text" && node.value.trim() === "")) return [];
    return node.type === "element" && node.tagName === "p"
      ? [{ ...node, tagName: "span", properties: { className: ["line"] } }]
      : [node];
  });
}

/** A question whose stem is the name of a group of controls. */
export function group(item: Item, help: string | undefined, ...content: readonly Child[]): Element {
  const id = `${item.id}/stem`;
  const stem = inner(item.stem);
  return h(
    "div",
    { role: "group", ariaLabelledBy: id },
    h("p", { id, dataStem: "" }, stem.length > 0 ? stem : help, stem.length > 0 && helpLine(help)),
    ...content,
  );
}

/** A question whose stem is the legend of a set of fields. */
export function fieldset(item: Item, help: string | undefined, ...content: readonly Child[]): Element {
  return h("fieldset", {}, h("legend", { dataStem: "" }, inner(item.stem), helpLine(help)), ...content);
}

function helpLine(help: string | undefined): Child {
  return help !== undefined && h("span", { className: "help" }, help);
}

/** A check box or radio button with its text, the whole row to tap. */
export function row(
  input: Readonly<Record<string, string>>,
  properties: Readonly<Record<string, string>>,
  ...content: readonly Child[]
): Element {
  return h("label", properties, h("input", { ...input, dataInput: "", disabled: true }), ...content);
}

/** A text as HTML for a property that is absent without one. */
export function part<K extends string>(key: K, html: Html | undefined): { readonly [key in K]?: string } {
  return html ? ({ [key]: serialize(html) } as { [key in K]: string }) : {};
}

/** Indices of names in an order that does not depend on the author's, so that it gives nothing away. */
export function byName(names: readonly string[]): readonly number[] {
  return names
    .map((name, index) => ({ name, index }))
    .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : one.index - other.index))
    .map(({ index }) => index);
}
