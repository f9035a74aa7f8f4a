import type { Element } from "hast";
import { describe, expect, it } from "vitest";
import { blocks } from "./blocks.ts";
import { el } from "./nodes.ts";
import { type Losses, reduce } from "./reduce.ts";
import { serialize } from "./serialize.ts";

const silent: Losses = { picture: () => {}, inside: () => {}, download: () => {} };
const link = (href: string, text: string): Element => ({ ...el("a", text), properties: { href } });
const img = (alt: string): Element => ({ ...el("img"), properties: { src: "media/a.png", alt } });
const row = (tag: string, ...cells: readonly string[]): Element =>
  el("tr", ...cells.map((cell) => el(tag, cell)));
const grid = el("table", el("thead", row("th", "Beleg", "Ort")), el("tbody", row("td", "Rechnung", "Büro")));

const html = (node: Element, ...tags: readonly string[]): string => serialize(reduce([node], tags, silent));

describe("reduce", () => {
  it("escapes what is text", () => {
    expect(html(el("p", "a < b & c > d \"'"))).toBe("<p>a &lt; b &amp; c &gt; d \"'</p>");
  });

  it("keeps what the field takes", () => {
    expect(html(el("ul", el("li", el("strong", "a"))), "ul", "strong")).toBe(
      "<ul><li><strong>a</strong></li></ul>",
    );
  });

  it("tells a list in lines where there are no lists", () => {
    expect(html(el("ol", el("li", el("p", "a")), el("li", "b")))).toBe("<p>1. a</p><p>2. b</p>");
  });

  it("draws the box of a check list", () => {
    const step: Element = { ...el("span"), properties: { dataStep: "" } };
    expect(html(el("ul", el("li", step, "Messen")), "ul")).toBe("<ul><li>☐ Messen</li></ul>");
  });

  it("tells a table row by row where there are no tables", () => {
    expect(html(grid)).toBe("<p>Beleg: Rechnung; Ort: Büro</p>");
  });

  it("writes the address behind a link where there are no links", () => {
    expect(html(el("p", link("https://example.org/", "dort")))).toBe("<p>dort (https://example.org/)</p>");
    expect(html(el("p", link("https://example.org/?a=1&b", "dort")), "a")).toBe(
      '<p><a href="https://example.org/?a=1&amp;b" target="_blank" rel="noopener noreferrer">dort</a></p>',
    );
  });

  it("moves headings to the levels that there are", () => {
    expect(html(el("h1", "a"), "h2", "h3")).toBe("<h2>a</h2>");
    expect(html(el("h5", "a"), "h2", "h3")).toBe("<h3>a</h3>");
    expect(html(el("h2", "a"), "strong")).toBe("<p><strong>a</strong></p>");
  });

  it("reports pictures, downloads and links inside the course", () => {
    const told: string[] = [];
    const losses: Losses = {
      picture: () => told.push("picture"),
      inside: () => told.push("inside"),
      download: () => told.push("download"),
    };
    const made = reduce(
      [el("p", img("ein Bild"), " ", link("#a/b", "weiter"), " ", link("media/a.pdf", "Blatt"))],
      ["a"],
      losses,
    );
    expect(serialize(made)).toBe("<p>ein Bild weiter Blatt</p>");
    expect(told).toEqual(["picture", "inside", "download"]);
  });
});

describe("blocks", () => {
  const kinds = (...nodes: readonly Element[]): readonly string[] => blocks(nodes).map((block) => block.kind);

  it("joins running text and divides at what text cannot hold", () => {
    expect(kinds(el("h2", "a"), el("p", "b"), el("p", img("c")), el("div", grid), el("p", "d"))).toEqual([
      "text",
      "image",
      "table",
      "text",
    ]);
  });

  it("puts a picture inside a list or a table behind it", () => {
    expect(kinds(el("ul", el("li", "a", img("b"))))).toEqual(["text", "image"]);
    expect(kinds(el("table", el("tr", el("td", "a", img("b")))))).toEqual(["table", "image"]);
  });

  it("keeps the words below a film below it", () => {
    expect(kinds(el("figure", el("video"), el("figcaption", "a")))).toEqual(["video", "text"]);
  });

  it("opens details that hold more than text", () => {
    expect(kinds(el("details", el("summary", "a"), el("p", "b")))).toEqual(["details"]);
    expect(kinds(el("details", el("summary", "a"), el("p", "b"), el("div", grid)))).toEqual([
      "text",
      "table",
    ]);
  });
});
