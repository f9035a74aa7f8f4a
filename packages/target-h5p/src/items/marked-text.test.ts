import type { ElementContent } from "hast";
import { describe, expect, it } from "vitest";
import { el } from "../html/nodes.ts";
import { markedText } from "./marked-text.ts";

/** A paragraph as the compiler makes it: marked words stand in [[…]]. */
function written(text: string): string {
  const words: { text: string; correct: boolean }[] = [];
  const children = text.split(/(\[\[.+?\]\])/).map((part): ElementContent => {
    if (!part.startsWith("[[")) return { type: "text", value: part };
    words.push({ text: part.slice(2, -2), correct: true });
    return { ...el("span", part.slice(2, -2)), properties: { dataWord: String(words.length - 1) } };
  });
  return markedText([el("p", ...children)], words);
}

describe("markedText", () => {
  it.each([
    ["Sie [[zählen]] Packstücke.", "<p>Sie *zählen* Packstücke.</p>"],
    ["Erst [[zählen]], dann (vielleicht) [[prüfen]]!", "<p>Erst *zählen*, dann (vielleicht) *prüfen*!</p>"],
    ["Die [[rote Taste]] hält an.", "<p>Die *rote* *Taste* hält an.</p>"],
    ["Rufen Sie „[[Stopp]]“.", "<p>Rufen Sie „*Stopp*<span>“.</span></p>"],
    ["Das Not-[[Aus]]-Schild", "<p>Das Not-<span>*Aus*</span><span>-Schild</span></p>"],
    ["([[innen]])", "<p>(*innen*)</p>"],
    [
      "Lots:innen nehmen 2*3 mm, nicht *wichtig* und M8 * 20",
      "<p>Lots:innen nehmen 2*3 mm, nicht *<span>wichtig*</span> und M8 * 20</p>",
    ],
    ["[[M8*20]] & <b>", "<p>*M8**20* &amp; &lt;b&gt;</p>"],
    ["👋 [[Größe]] – 1/2: ja", "<p>👋 *Größe* – 1/2: ja</p>"],
  ])("%s", (text, html) => {
    expect(written(text)).toBe(html);
  });
});
