import { type Message, message } from "@kurswerk/diagnostics";

export const optionCatchAll: Message<{ text: string }> = message(
  "item/option-catch-all",
  "warning",
  [
    ({ text }) => `„${text}“ verweist auf die anderen Antworten.`,
    "Schreiben Sie eine eigene Antwort, oder machen Sie daraus eine Frage mit mehreren richtigen Antworten.",
  ],
  [
    ({ text }) => `“${text}” points to the other options.`,
    "Write an option of its own, or make it a question with several right options.",
  ],
);
