import { type Message, message } from "@kurswerk/diagnostics";

export const wordRepeated: Message<{ word: string }> = message(
  "item/word-repeated",
  "info",
  [
    ({ word }) => `Das Wort „${word}“ aus der Frage steht nur in der richtigen Antwort.`,
    "Nehmen Sie in der Antwort ein anderes Wort.",
  ],
  [
    ({ word }) => `The word “${word}” of the question stands in the right option only.`,
    "Use another word in the option.",
  ],
);
