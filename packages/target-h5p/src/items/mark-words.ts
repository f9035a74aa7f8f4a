import type { MarkWordsItem } from "@kurswerk/format";
import { nodesOf } from "../html/nodes.ts";
import { markTheWordsTexts } from "../texts/mark-the-words.ts";
import { taskTags } from "../types/common.ts";
import { markTheWords } from "../types/mark-the-words.ts";
import { markedText } from "./marked-text.ts";
import { feedback, hint, type ItemWriter, otherForm, stem } from "./question.ts";

/** Words to mark. A marked phrase becomes its words, each to be marked. */
export const markWords: ItemWriter<MarkWordsItem> = (item, write, manner, title) => {
  const { html, media, before } = stem(item, write, taskTags, write.say.mark);
  if (item.words.some((word) => word.correct && /\s/.test(word.text.trim())))
    otherForm(item, write, "H5P.MarkTheWords");
  return {
    before,
    content: write.content(
      markTheWords,
      {
        media,
        taskDescription: html,
        textField: markedText(nodesOf(item.text), item.words),
        overallFeedback: feedback(item, write),
        behaviour: {
          enableRetry: manner.retry,
          enableSolutionsButton: true,
          enableCheckButton: true,
          showScorePoints: true,
        },
        ...markTheWordsTexts[write.course.language],
      },
      item.id,
      title,
    ),
    after: hint(item, write),
  };
};
