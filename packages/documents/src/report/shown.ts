import type { Html, InlineHtml, Item } from "@kurswerk/format";
import { type Child, h } from "@kurswerk/site";
import type { Element, ElementContent, RootContent } from "hast";
import { item } from "./item.ts";
import type { Reported } from "./report.ts";

/** Texts of the course stand three headings deep in a report. */
const deeper = 3;

/** A text of the course as the report shows it: pictures inside, films by name, questions with their keys. */
export function shown(
  html: Html | InlineHtml,
  reported: Reported,
  items: readonly Item[] = [],
): readonly ElementContent[] {
  const nodes: readonly (RootContent | ElementContent)[] = "children" in html ? html.children : html;
  return nodes.flatMap((node) => change(node, reported, items));
}

function change(
  node: RootContent | ElementContent,
  reported: Reported,
  items: readonly Item[],
): readonly ElementContent[] {
  if (node.type === "doctype") return [];
  if (node.type !== "element") return [node];
  const { tagName, properties } = node;
  const children = shown(node.children, reported, items);
  const question = properties["dataQuestion"];
  if (question !== undefined) {
    const index = items.findIndex((one) => one.id === question);
    const found = items[index];
    return found ? [item(found, index + 1, reported)] : [];
  }
  if (properties["dataTerm"] !== undefined) return [h("span", { className: "term" }, children)];
  if (properties["dataStep"] !== undefined) return [h("span", { ariaHidden: "true" }, "☐ ")];
  const heading = /^h([1-6])$/.exec(tagName)?.[1];
  if (heading !== undefined)
    return [{ ...node, tagName: `h${Math.min(6, Number(heading) + deeper)}`, children: [...children] }];
  if (tagName === "img") return [picture(node, reported)];
  if (tagName === "video" || tagName === "audio") return [file(String(properties["src"] ?? ""), reported)];
  if (tagName === "details")
    return [{ ...node, properties: { ...properties, open: true }, children: [...children] }];
  const href = properties["href"];
  if (tagName === "a" && typeof href === "string" && href.startsWith("media/"))
    return [h("span", {}, children, " ", file(href, reported))];
  return [{ ...node, children: [...children] }];
}

function picture({ properties }: Element, { pictures, texts }: Reported): ElementContent {
  const src = String(properties["src"] ?? "");
  const alt = String(properties["alt"] ?? "");
  const data = pictures.get(src);
  if (data === undefined) return h("span", { className: "file" }, `[${texts.picture}: ${alt || src}]`);
  return h(
    "span",
    { className: "picture" },
    { type: "element", tagName: "img", properties: { src: data, alt, ...size(properties) }, children: [] },
    h("span", { className: "of" }, alt === "" ? texts.decorative : `${texts.altText}: ${alt}`),
  );
}

function size({ width, height }: Element["properties"]): Element["properties"] {
  return width === undefined || height === undefined ? {} : { width, height };
}

function file(path: string, { texts }: Reported): ElementContent {
  return h("span", { className: "file" }, `[${texts.file}: ${path.replace(/^media\//, "")}]`);
}

/** A text under its name; nothing for one that is absent. */
export function below(title: string, html: Html | undefined, reported: Reported): Child {
  return html && h("div", { className: "told" }, h("p", { className: "name" }, title), shown(html, reported));
}
