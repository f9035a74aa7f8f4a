import type { MarkWordsItem } from "@kurswerk/format";
import { h } from "../parts/h.ts";
import { group, type ItemView } from "./item-view.ts";

/** A text whose words the player turns into buttons. */
export const markWords: ItemView<MarkWordsItem> = {
  draw: (item, texts) => group(item, texts.markHelp, h("div", { dataText: "" }, item.text)),
  project: ({ kind, words }) => ({
    kind,
    marks: words.length,
    words: words.map((word) => (word.correct ? 1 : 0)),
  }),
};
