import type { TrueFalseTexts } from "../types/true-false.ts";
import { shared } from "./shared.ts";
import type { Bilingual } from "./words.ts";

const made = (
  language: "de" | "en",
  own: Pick<TrueFalseTexts["l10n"], "trueText" | "falseText" | "score">,
): TrueFalseTexts => {
  const say = shared[language];
  return {
    l10n: {
      ...own,
      checkAnswer: say.check,
      submitAnswer: say.submit,
      showSolutionButton: say.showSolution,
      tryAgain: say.again,
      wrongAnswerMessage: say.wrong,
      correctAnswerMessage: say.right,
      scoreBarLabel: say.score,
      a11yCheck: say.a11yCheck,
      a11yShowSolution: say.a11yShowSolution,
      a11yRetry: say.a11yRetry,
    },
    confirmCheck: say.confirmCheck,
    confirmRetry: say.confirmRetry,
  };
};

export const trueFalseTexts: Bilingual<TrueFalseTexts> = {
  de: made("de", { trueText: "Richtig", falseText: "Falsch", score: "Sie haben @score von @total Punkten." }),
  en: made("en", { trueText: "Right", falseText: "Wrong", score: "You have @score of @total points." }),
};
