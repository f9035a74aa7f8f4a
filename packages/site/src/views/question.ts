import type { ChoiceItem, GapTextItem, Html, Item } from "@kurswerk/format";
import type { Element, ElementContent, RootContent } from "hast";
import { h } from "../parts/h.ts";
import { fill } from "../texts/index.ts";
import type { SiteTexts } from "../texts/site-texts.ts";

/** A question with its inputs, without anything that tells which answer is right. */
export function question(item: Item, number: number, texts: SiteTexts): Element {
  const label = `${item.id}/label`;
  return h(
    "section",
    { dataItem: item.id, dataKind: item.kind, ariaLabelledBy: label },
    h("p", { id: label, dataNumber: "" }, fill(texts.question, { number })),
    item.kind === "gap-text" ? gapText(item, texts) : choice(item, texts),
  );
}

function choice(item: ChoiceItem, texts: SiteTexts): Element {
  const several = item.kind === "multiple-choice";
  return h(
    "fieldset",
    {},
    h(
      "legend",
      { dataStem: "" },
      inner(item.stem),
      several && h("span", { className: "help" }, texts.chooseSeveral),
    ),
    h(
      "div",
      { dataOptions: "" },
      ...item.options.map((option, index) =>
        h(
          "label",
          { dataOption: String(index) },
          h("input", {
            type: several ? "checkbox" : "radio",
            name: item.id,
            value: String(index),
            dataInput: "",
            disabled: true,
          }),
          h("span", { dataText: "" }, inner(option.text)),
        ),
      ),
    ),
  );
}

/** The content of a text for places that hold running text only: paragraphs become spans. */
function inner(html: Html): readonly ElementContent[] {
  return html.children.flatMap((node): ElementContent[] => {
    if (node.type === "doctype" || (node.type === "text" && node.value.trim() === "")) return [];
    return node.type === "element" && node.tagName === "p"
      ? [{ ...node, tagName: "span", properties: { className: ["line"] } }]
      : [node];
  });
}

function gapText(item: GapTextItem, texts: SiteTexts): Element {
  const stem = `${item.id}/stem`;
  const asked = inner(item.stem);
  return h(
    "div",
    { role: "group", ariaLabelledBy: stem },
    h("p", { id: stem, dataStem: "" }, asked.length > 0 ? asked : texts.fillIn),
    h(
      "div",
      { dataText: "" },
      { ...item.text, children: item.text.children.map((node) => withInputs(node, item, texts)) },
    ),
  );
}

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
