import { type Message, message } from "@kurswerk/diagnostics";

export const genderMixed: Message<{ text: string; usual: string }> = message(
  "language/gender-mixed",
  "warning",
  [
    ({ text, usual }) => `„${text}“ ist anders geschrieben als sonst im Kurs (dort meist mit „${usual}“).`,
    "Nehmen Sie im ganzen Kurs dieselbe Schreibweise.",
  ],
  [
    ({ text, usual }) => `“${text}” is written unlike the rest of the course (there mostly with “${usual}”).`,
    "Use the same form in the whole course.",
  ],
);
