import type { EssayTexts } from "../types/essay.ts";
import { shared } from "./shared.ts";
import type { Bilingual } from "./words.ts";

const common = (language: "de" | "en") => {
  const say = shared[language];
  return {
    checkAnswer: say.check,
    submitAnswer: say.submit,
    tryAgain: say.again,
    showSolution: say.showSolution,
    ariaCheck: say.a11yCheck,
    ariaShowSolution: say.a11yShowSolution,
    ariaRetry: say.a11yRetry,
  };
};

export const essayTexts: Bilingual<EssayTexts> = {
  de: {
    ...common("de"),
    feedbackHeader: "Rückmeldung",
    solutionTitle: "So können Sie Ihren Text prüfen",
    remainingChars: "Noch @chars Zeichen",
    notEnoughChars: "Schreiben Sie mindestens @chars Zeichen.",
    messageSave: "gespeichert",
    ariaYourResult: "Sie haben @score von @total Punkten.",
    ariaNavigatedToSolution: "Sie sind jetzt bei den Hinweisen zum Prüfen.",
  },
  en: {
    ...common("en"),
    feedbackHeader: "Feedback",
    solutionTitle: "How you can check your text",
    remainingChars: "@chars characters left",
    notEnoughChars: "Write at least @chars characters.",
    messageSave: "saved",
    ariaYourResult: "You have @score of @total points.",
    ariaNavigatedToSolution: "You are now at the notes for checking.",
  },
};
