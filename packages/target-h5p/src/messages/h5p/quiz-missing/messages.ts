import { defineMessage, type Message } from "@kurswerk/diagnostics";

export const quizMissing: Message<Record<string, never>> = defineMessage<Record<string, never>>({
  code: "h5p/quiz-missing",
  severity: "error",
  de: {
    message: () => "Der Kurs hat kein Quiz, also gibt es für --split quiz nichts zu bauen.",
    hint: () => "Lassen Sie --split weg, oder nehmen Sie --split module.",
  },
  en: {
    message: () => "The course has no quiz, so there is nothing to build for --split quiz.",
    hint: () => "Leave out --split, or use --split module.",
  },
});
