import type { ChoiceItem, HotspotItem, Option } from "@kurswerk/format";
import { nodesOf } from "../html/nodes.ts";
import { inline } from "../html/reduce.ts";
import { multiChoiceTexts } from "../texts/multi-choice.ts";
import { questionTags } from "../types/common.ts";
import { answerTags, type MultiChoiceParams, multiChoice } from "../types/multi-choice.ts";
import type { Writer } from "../writer.ts";
import { feedback, hint, type ItemWriter, type Manner, type Question, type Stem, stem } from "./question.ts";

/** Answers to choose: one, or several. */
export const choice: ItemWriter<ChoiceItem> = (item, write, manner, title) =>
  multiple(
    item,
    write,
    manner,
    title,
    stem(item, write, questionTags, write.say.choose),
    item.kind === "multiple-choice",
  );

/** A question with answers to choose, whatever it came from. */
export function multiple(
  item: ChoiceItem | HotspotItem,
  write: Writer,
  manner: Manner,
  title: string,
  { html, media, before }: Stem,
  several: boolean,
): Question {
  const params: MultiChoiceParams = {
    media,
    question: html,
    answers: item.options.map((option) => answer(option, write)),
    overallFeedback: feedback(item, write),
    behaviour: {
      enableRetry: manner.retry,
      enableSolutionsButton: true,
      enableCheckButton: true,
      type: several ? "multi" : "single",
      singlePoint: false,
      randomAnswers: manner.shuffle,
      showSolutionsRequiresInput: true,
      confirmCheckDialog: false,
      confirmRetryDialog: false,
      autoCheck: false,
      passPercentage: 100,
      showScorePoints: true,
    },
    ...multiChoiceTexts[write.course.language],
  };
  return { before, content: write.content(multiChoice, params, item.id, title), after: hint(item, write) };
}

function answer(option: Option, write: Writer): MultiChoiceParams["answers"][number] {
  const html = (nodes: Parameters<typeof inline>[0], tags: readonly string[]): string =>
    write.html(inline(nodes), tags, option.span);
  return {
    text: html(nodesOf(option.text), answerTags),
    correct: option.correct,
    tipsAndFeedback: {
      tip: "",
      chosenFeedback: option.feedback ? html(nodesOf(option.feedback), [...answerTags, "a"]) : "",
      notChosenFeedback: "",
    },
  };
}
