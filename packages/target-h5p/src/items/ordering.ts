import type { OrderingItem } from "@kurswerk/format";
import { nodesOf } from "../html/nodes.ts";
import { taskTags } from "../types/common.ts";
import { drag } from "./drag.ts";
import { hint, type ItemWriter, otherForm, stem } from "./question.ts";

/** Steps to put in order: numbered lines, each step a word to drag there. H5P's own type for this is not portable. */
export const ordering: ItemWriter<OrderingItem> = (item, write, manner, title) => {
  const { html, media, before } = stem(item, write, taskTags, write.say.order);
  otherForm(item, write, "H5P.DragText");
  return {
    before,
    content: drag(item, write, manner, title, {
      media,
      text: html,
      lines: item.entries.map((entry, index) => ({
        before: `${index + 1}.`,
        word: write.text(nodesOf(entry.text), entry.span),
      })),
      distractors: [],
    }),
    after: hint(item, write),
  };
};
