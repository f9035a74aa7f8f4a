import type { PageEntry } from "@kurswerk/format";
import type { Element, ElementContent, RootContent } from "hast";
import { question } from "../items/index.ts";
import { h } from "../parts/h.ts";
import type { SiteTexts } from "../texts/site-texts.ts";
import { type Page, view } from "./view.ts";

/** A page of text, with its practice questions in their places. */
export function page({ texts }: Page, entry: PageEntry): Element {
  const numbers = new Map(entry.items.map((item, index) => [item.id, index + 1]));
  const place = <T extends RootContent | ElementContent>(node: T): T | Element => {
    if (node.type !== "element") return node;
    const found: Element = node;
    const item = entry.items.find((one) => one.id === found.properties["dataQuestion"]);
    if (item) return question(item, numbers.get(item.id) ?? 1, texts);
    const picture = largePicture(found);
    if (picture) return { ...found, children: [picture, zoom(picture, texts)] };
    return "dataCheck" in found.properties
      ? { ...node, children: found.children.map(box) }
      : { ...node, children: found.children.map(place) };
  };
  const listen =
    entry.audio !== undefined &&
    h(
      "figure",
      {},
      h("figcaption", {}, texts.listen),
      h("audio", { src: entry.audio, controls: true, preload: "none" }),
    );
  return view(entry.id, "page", entry.title, listen, {
    ...entry.body,
    children: entry.body.children.map(place),
  });
}

/** From this width on, in CSS pixels, a picture loses detail on a phone. */
const large = 500;

/** The picture that a paragraph holds and nothing else, when it is a large one. */
function largePicture({ tagName, children }: Element): Element | undefined {
  const [only] = children;
  return tagName === "p" &&
    children.length === 1 &&
    only?.type === "element" &&
    only.tagName === "img" &&
    Number(only.properties["width"] ?? 0) >= large
    ? only
    : undefined;
}

/** A way to the picture in its full size, where it can be moved and enlarged. */
function zoom(picture: Element, texts: SiteTexts): Element {
  const alt = String(picture.properties["alt"] ?? "");
  return h(
    "a",
    { className: "zoom", href: String(picture.properties["src"] ?? ""), target: "_blank", rel: "noopener" },
    texts.zoom,
    alt !== "" && h("span", { className: "unseen" }, `: ${alt}`),
  );
}

/** In a page, a box to tick is for paper: it stays a drawing. */
function box(node: ElementContent): ElementContent {
  return node.type === "element" && node.properties["dataStep"] !== undefined
    ? h("span", { className: "box", ariaHidden: "true" })
    : node;
}
