import type { BlanksTexts } from "../types/blanks.ts";
import { shared } from "./shared.ts";
import type { Bilingual } from "./words.ts";

const common = (language: "de" | "en") => {
  const say = shared[language];
  return {
    showSolutions: say.showSolution,
    tryAgain: say.again,
    checkAnswer: say.check,
    submitAnswer: say.submit,
    scoreBarLabel: say.score,
    a11yCheck: say.a11yCheck,
    a11yShowSolution: say.a11yShowSolution,
    a11yRetry: say.a11yRetry,
    confirmCheck: say.confirmCheck,
    confirmRetry: say.confirmRetry,
  };
};

export const blanksTexts: Bilingual<BlanksTexts> = {
  de: {
    ...common("de"),
    notFilledOut: "Füllen Sie zuerst jede Lücke, dann sehen Sie die Lösung.",
    answerIsCorrect: "„:ans“ ist richtig.",
    answerIsWrong: "„:ans“ ist nicht richtig.",
    answeredCorrectly: "richtig ausgefüllt",
    answeredIncorrectly: "noch nicht richtig",
    solutionLabel: "Richtig ist:",
    inputLabel: "Lücke @num von @total",
    inputHasTipLabel: "Es gibt einen Tipp",
    tipLabel: "Tipp",
    a11yCheckingModeHeader: "Ihre Antworten sind geprüft",
  },
  en: {
    ...common("en"),
    notFilledOut: "Fill every gap first, then you can see the solution.",
    answerIsCorrect: "“:ans” is right.",
    answerIsWrong: "“:ans” is not right.",
    answeredCorrectly: "filled in right",
    answeredIncorrectly: "not right yet",
    solutionLabel: "Right is:",
    inputLabel: "Gap @num of @total",
    inputHasTipLabel: "There is a tip",
    tipLabel: "Tip",
    a11yCheckingModeHeader: "Your answers are checked",
  },
};
