import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { coverage } from "./coverage.ts";
import { losses } from "./losses.ts";

const font = readFileSync(
  createRequire(import.meta.url).resolve("@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf"),
);
const covers = coverage(font);
const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${inside}</svg>`;

describe("the characters of a font", () => {
  it.each([..."AzäöüÄÖÜß€„“–…→0éłşğ"])("know %s", (sign) => {
    expect(covers(sign.codePointAt(0) ?? 0)).toBe(true);
  });

  it.each([..."😀ع中"])("do not know %s", (sign) => {
    expect(covers(sign.codePointAt(0) ?? 0)).toBe(false);
  });
});

describe("what a picture of a drawing would lose", () => {
  it.each([
    '<text x="1">Prüfen „eins“\u00a0→ zwei</text>',
    "<title>😀</title><desc>中</desc><style>.a{fill:red}</style>",
    '<defs><path id="a"/></defs><use href="#a"/><use xlink:href="#a"/>',
    '<image href="data:image/png;base64,AAAA"/>',
    '<a href="https://example.org/"><path d="M0 0"/></a>',
  ])("is nothing of %s", (inside) => {
    expect(losses(svg(inside), covers)).toEqual([]);
  });

  it.each([
    ["<text>Fertig 😀</text>", ["characters"]],
    ["<text><tspan>中</tspan></text>", ["characters"]],
    ["<text><![CDATA[ع]]></text>", ["characters"]],
    ['<circle><animate attributeName="r"/></circle>', ["animation"]],
    ["<style>@keyframes a{}</style>", ["animation"]],
    ['<image href="foto.jpg"/>', ["linked"]],
    ['<image xlink:href="https://example.org/a.png"/>', ["linked"]],
    ['<image href="data:image/webp;base64,AAAA"/>', ["linked"]],
    ['<use href="other.svg#a"/><text>中</text>', ["characters", "linked"]],
    ["<g>", ["unreadable"]],
  ])("is told for %s", (inside, expected) => {
    expect(losses(svg(inside), covers)).toEqual(expected);
  });

  it("is everything where there is no drawing", () => {
    expect(losses("<html/>", covers)).toEqual(["unreadable"]);
  });
});
