import type { GapTextItem } from "@kurswerk/format";
import type { Element, ElementContent, RootContent } from "hast";
import { h } from "../parts/h.ts";
import { fill } from "../texts/index.ts";
import type { SiteTexts } from "../texts/site-texts.ts";
import { group, type ItemView } from "./item-view.ts";

/** A text with fields in it. */
export const gapText: ItemView<GapTextItem> = {
  draw: (item, texts) =>
    group(
      item,
      item.stem.children.length > 0 ? undefined : texts.fillIn,
      h(
        "div",
        { dataText: "" },
        { ...item.text, children: item.text.children.map((node) => withInputs(node, item, texts)) },
      ),
    ),
  project: ({ kind, gaps, spelling }) => ({
    kind,
    marks: gaps.length,
    gaps: gaps.map((gap) => gap.answers),
    exact: spelling === "exact",
  }),
};

function withInputs<T extends RootContent | ElementContent>(
  node: T,
  item: GapTextItem,
  texts: SiteTexts,
): T | Element {
  if (node.type !== "element") return node;
  const found: Element = node;
  const gap = found.properties["dataGap"];
  if (gap === undefined)
    return { ...node, children: found.children.map((child) => withInputs(child, item, texts)) };
  const answers = item.gaps[Number(gap)]?.answers ?? [];
  // The width must not give the answer away: it goes in steps of six.
  const size = Math.max(6, Math.ceil((Math.max(0, ...answers.map((answer) => answer.length)) + 2) / 6) * 6);
  return h("input", {
    type: "text",
    dataGap: String(gap),
    dataInput: "",
    disabled: true,
    autoComplete: "off",
    autoCapitalize: "off",
    autoCorrect: "off",
    spellCheck: "false",
    maxLength: 80,
    size: Math.min(size, 30),
    ariaLabel: fill(texts.gap, { number: Number(gap) + 1 }),
  });
}
