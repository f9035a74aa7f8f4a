import type { MarkTheWordsTexts } from "../types/mark-the-words.ts";
import { shared } from "./shared.ts";
import type { Bilingual } from "./words.ts";

const common = (language: "de" | "en") => {
  const say = shared[language];
  return {
    checkAnswerButton: say.check,
    submitAnswerButton: say.submit,
    tryAgainButton: say.again,
    showSolutionButton: say.showSolution,
    scoreBarLabel: say.score,
    a11yCheck: say.a11yCheck,
    a11yShowSolution: say.a11yShowSolution,
    a11yRetry: say.a11yRetry,
  };
};

export const markTheWordsTexts: Bilingual<MarkTheWordsTexts> = {
  de: {
    ...common("de"),
    correctAnswer: "Richtig",
    incorrectAnswer: "Gehört nicht dazu",
    missedAnswer: "Fehlt noch",
    displaySolutionDescription: "Im Text ist jetzt die Lösung markiert.",
    a11yFullTextLabel: "Der ganze Text zum Lesen",
    a11yClickableTextLabel: "Der Text zum Markieren",
    a11ySolutionModeHeader: "Lösung",
    a11yCheckingHeader: "Ihre Antworten sind geprüft",
  },
  en: {
    ...common("en"),
    correctAnswer: "Right",
    incorrectAnswer: "Does not belong here",
    missedAnswer: "Still missing",
    displaySolutionDescription: "The solution is now marked in the text.",
    a11yFullTextLabel: "The whole text to read",
    a11yClickableTextLabel: "The text to mark words in",
    a11ySolutionModeHeader: "Solution",
    a11yCheckingHeader: "Your answers are checked",
  },
};
