import { type Message, message } from "@kurswerk/diagnostics";

export const abbreviationUnexplained: Message<{ word: string }> = message(
  "language/abbreviation-unexplained",
  "warning",
  [
    ({ word }) => `„${word}“ wird nicht erklärt.`,
    "Schreiben Sie die lange Form davor, oder erklären Sie das Wort in glossary.yaml.",
  ],
  [
    ({ word }) => `“${word}” is not explained.`,
    "Write the long form before it, or explain the word in glossary.yaml.",
  ],
);
