import type { Item, ItemKind, PlayerItem } from "@kurswerk/format";
import type { Element } from "hast";
import { h } from "../parts/h.ts";
import { fill } from "../texts/index.ts";
import type { SiteTexts } from "../texts/site-texts.ts";
import { choice } from "./choice.ts";
import { freeText } from "./free-text.ts";
import { gapText } from "./gap-text.ts";
import { hotspot } from "./hotspot.ts";
import { type ItemView, part } from "./item-view.ts";
import { markWords } from "./mark-words.ts";
import { matching } from "./matching.ts";
import { numeric } from "./numeric.ts";
import { ordering } from "./ordering.ts";
import { selfAssessment } from "./self-assessment.ts";

const kinds: { readonly [K in ItemKind]: ItemView<Extract<Item, { readonly kind: K }>> } & Readonly<
  Record<ItemKind, ItemView<never>>
> = {
  "single-choice": choice,
  "multiple-choice": choice,
  "true-false": choice,
  "gap-text": gapText,
  matching,
  ordering,
  "mark-words": markWords,
  numeric,
  "free-text": freeText,
  hotspot,
  "self-assessment": selfAssessment,
};

/** A question with its inputs, without anything that tells which answer is right. */
export function question(item: Item, number: number, texts: SiteTexts): Element {
  const label = `${item.id}/label`;
  return h(
    "section",
    { dataItem: item.id, dataKind: item.kind, ariaLabelledBy: label },
    h("p", { id: label, dataNumber: "" }, fill(texts.question, { number })),
    (kinds[item.kind] as ItemView<Item>).draw(item, texts),
  );
}

/** What the player must know of a question: keys and feedback. */
export function projectItem(item: Item): PlayerItem {
  return {
    id: item.id,
    hash: item.hash,
    points: item.points,
    ...part("hint", item.hint),
    ...part("right", item.right),
    ...part("wrong", item.wrong),
    ...part("solution", item.solution),
    ...(kinds[item.kind] as ItemView<Item>).project(item),
  };
}
