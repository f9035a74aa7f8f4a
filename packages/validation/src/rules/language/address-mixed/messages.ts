import { type Message, message } from "@kurswerk/diagnostics";

export const addressMixed: Message<{ word: string }> = message(
  "language/address-mixed",
  "warning",
  [
    ({ word }) => `Der Kurs sagt „Sie“, hier steht „${word}“.`,
    "Bleiben Sie im ganzen Kurs bei einer Anrede.",
  ],
  [
    ({ word }) => `The course says “Sie”, here it says “${word}”.`,
    "Keep to one form of address in the whole course.",
  ],
);
