import type { MatchingItem } from "@kurswerk/format";
import { nodesOf } from "../html/nodes.ts";
import { taskTags } from "../types/common.ts";
import { drag } from "./drag.ts";
import { hint, type ItemWriter, stem } from "./question.ts";

/** Pairs: each row is a line, its answer a word to drag there; answers that fit nowhere are dragged, too. */
export const matching: ItemWriter<MatchingItem> = (item, write, manner, title) => {
  const { html, media, before } = stem(item, write, taskTags, write.say.match);
  const words = item.answers.map((answer) => write.text(nodesOf(answer.text), item.span));
  const used = new Set(item.pairs.map((pair) => pair.answer));
  return {
    before,
    content: drag(item, write, manner, title, {
      media,
      text: html,
      lines: item.pairs.map((pair) => ({
        before: `${write.text(nodesOf(pair.text), pair.span)}:`,
        word: words[pair.answer] ?? "",
      })),
      distractors: words.filter((_, index) => !used.has(index)),
    }),
    after: hint(item, write),
  };
};
