import { diagnose } from "@kurswerk/diagnostics";
import { plainText } from "@kurswerk/schema";
import { isChoice } from "../../../items.ts";
import type { Rule } from "../../../rule.ts";
import { writtenQuestions } from "../../../written.ts";
import { absoluteWords } from "./messages.ts";

const absolute =
  /(?<!\p{L})(immer|niemals|nie|ausschließlich|grundsätzlich|always|never|exclusively)(?!\p{L})/iu;

/** Questions for a frequency: there "never" is an answer like any other. */
const asksHowOften = /(?<!\p{L})(?:wie oft|wie häufig|wann|how often|when)(?!\p{L})/iu;

/** Words that allow no exception do not stand in wrong options only (ITM-008). */
export const absoluteWordsRule: Rule = {
  profiles: ["strict"],
  messages: [absoluteWords],
  check: (course) =>
    writtenQuestions(course).flatMap(({ question }) => {
      if (!isChoice(question) || question.kind === "true-false") return [];
      if (asksHowOften.test(plainText(question.stem.tree))) return [];
      const texts = question.options.map((option) => ({ option, text: plainText(option.text.tree) }));
      if (texts.some(({ option, text }) => option.correct && absolute.test(text))) return [];
      return texts.flatMap(({ option, text }) => {
        const word = absolute.exec(text)?.[1];
        return word === undefined ? [] : [diagnose(absoluteWords, { word }, option.text.span)];
      });
    }),
};
