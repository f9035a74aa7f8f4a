import type { MultiChoiceTexts } from "../types/multi-choice.ts";
import { shared } from "./shared.ts";
import type { Bilingual } from "./words.ts";

const common = (language: "de" | "en") => {
  const { check, submit, showSolution, again, score, a11yCheck, a11yShowSolution, a11yRetry, tip } =
    shared[language];
  return {
    checkAnswerButton: check,
    submitAnswerButton: submit,
    showSolutionButton: showSolution,
    tryAgainButton: again,
    tipsLabel: tip,
    scoreBarLabel: score,
    a11yCheck,
    a11yShowSolution,
    a11yRetry,
  };
};

export const multiChoiceTexts: Bilingual<MultiChoiceTexts> = {
  de: {
    UI: {
      ...common("de"),
      tipAvailable: "Es gibt einen Tipp",
      feedbackAvailable: "Es gibt eine Rückmeldung",
      readFeedback: "Rückmeldung lesen",
      wrongAnswer: "falsche Antwort",
      correctAnswer: "richtige Antwort",
      shouldCheck: "gehört dazu, war nicht gewählt",
      shouldNotCheck: "gehört nicht dazu, war gewählt",
      noInput: "Wählen Sie zuerst eine Antwort, dann sehen Sie die Lösung.",
    },
    confirmCheck: shared.de.confirmCheck,
    confirmRetry: shared.de.confirmRetry,
  },
  en: {
    UI: {
      ...common("en"),
      tipAvailable: "There is a tip",
      feedbackAvailable: "There is feedback",
      readFeedback: "Read the feedback",
      wrongAnswer: "wrong answer",
      correctAnswer: "right answer",
      shouldCheck: "belongs here, was not chosen",
      shouldNotCheck: "does not belong here, was chosen",
      noInput: "Choose an answer first, then you can see the solution.",
    },
    confirmCheck: shared.en.confirmCheck,
    confirmRetry: shared.en.confirmRetry,
  },
};
