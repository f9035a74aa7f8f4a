import { type Message, message } from "@kurswerk/diagnostics";

export const sentenceLong: Message<{ words: number; most: number }> = message(
  "language/sentence-long",
  "warning",
  [
    ({ words, most }) => `Der Satz hat ${words} Wörter, gut sind höchstens ${most}.`,
    "Machen Sie zwei Sätze daraus.",
  ],
  [
    ({ words, most }) => `The sentence has ${words} words, ${most} at most are good.`,
    "Make two sentences of it.",
  ],
);
