import { diagnose } from "@kurswerk/diagnostics";
import type { ChoiceItem, Html } from "@kurswerk/format";
import { nodesOf } from "../html/nodes.ts";
import { feedbackCut } from "../messages/h5p/feedback-cut/messages.ts";
import { trueFalseTexts } from "../texts/true-false.ts";
import { questionTags } from "../types/common.ts";
import { feedbackLimit, trueFalse as type } from "../types/true-false.ts";
import { hint, type ItemWriter, stem, verdict } from "./question.ts";

/** A statement; the author's two answers become the words on its buttons. */
export const trueFalse: ItemWriter<ChoiceItem> = (item, write, manner, title) => {
  const { html, media, before } = stem(item, write, questionTags, write.say.choose);
  const [first, second] = item.options;
  const texts = trueFalseTexts[write.course.language];
  const words = (text: Html | undefined, fallback: string): string =>
    text ? write.text(nodesOf(text), item.span) : fallback;
  const said = (option: typeof first, own: Html | undefined): string => {
    const beside = option?.feedback ? write.text(nodesOf(option.feedback), option.span) : "";
    const whole = [beside, verdict(item, write, own)].filter((part) => part !== "").join(" ");
    if (whole.length <= feedbackLimit) return whole;
    write.report(diagnose(feedbackCut, { limit: feedbackLimit }, item.span));
    return whole.slice(0, feedbackLimit).replace(/&[^;]*$/, "");
  };
  const right = said(
    item.options.find((option) => option.correct),
    item.right,
  );
  const wrong = said(
    item.options.find((option) => !option.correct),
    item.wrong,
  );
  return {
    before,
    content: write.content(
      type,
      {
        media,
        question: html,
        correct: first?.correct ? "true" : "false",
        behaviour: {
          enableRetry: manner.retry,
          enableSolutionsButton: true,
          enableCheckButton: true,
          confirmCheckDialog: false,
          confirmRetryDialog: false,
          autoCheck: false,
          ...(right === "" ? {} : { feedbackOnCorrect: right }),
          ...(wrong === "" ? {} : { feedbackOnWrong: wrong }),
        },
        ...texts,
        l10n: {
          ...texts.l10n,
          trueText: words(first?.text, texts.l10n.trueText),
          falseText: words(second?.text, texts.l10n.falseText),
        },
      },
      item.id,
      title,
    ),
    after: hint(item, write),
  };
};
