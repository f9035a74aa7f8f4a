import type { DragTextTexts } from "../types/drag-text.ts";
import { shared } from "./shared.ts";
import type { Bilingual } from "./words.ts";

const common = (language: "de" | "en") => {
  const say = shared[language];
  return {
    checkAnswer: say.check,
    submitAnswer: say.submit,
    tryAgain: say.again,
    showSolution: say.showSolution,
    tipLabel: say.tip,
    correctText: say.right,
    incorrectText: say.wrong,
    scoreBarLabel: say.score,
    a11yCheck: say.a11yCheck,
    a11yShowSolution: say.a11yShowSolution,
    a11yRetry: say.a11yRetry,
  };
};

export const dragTextTexts: Bilingual<DragTextTexts> = {
  de: {
    ...common("de"),
    dropZoneIndex: "Platz @index.",
    empty: "Platz @index ist leer.",
    contains: "Auf Platz @index liegt: @draggable.",
    ariaDraggableIndex: "Wort @index von @count.",
    resetDropTitle: "Platz leeren",
    resetDropDescription: "Möchten Sie das Wort von diesem Platz nehmen?",
    grabbed: "Das Wort ist aufgenommen.",
    cancelledDragging: "Das Wort liegt wieder, wo es war.",
    correctAnswer: "Richtig ist:",
    feedbackHeader: "Rückmeldung",
  },
  en: {
    ...common("en"),
    dropZoneIndex: "Place @index.",
    empty: "Place @index is empty.",
    contains: "Place @index holds: @draggable.",
    ariaDraggableIndex: "Word @index of @count.",
    resetDropTitle: "Empty this place",
    resetDropDescription: "Do you want to take the word from this place?",
    grabbed: "The word is picked up.",
    cancelledDragging: "The word is back where it was.",
    correctAnswer: "Right is:",
    feedbackHeader: "Feedback",
  },
};
