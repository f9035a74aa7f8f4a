import { type Message, message } from "@kurswerk/diagnostics";

export const capitals: Message<{ text: string }> = message(
  "a11y/capitals",
  "info",
  [
    ({ text }) => `Großbuchstaben erschweren das Lesen: „${text}“.`,
    "Schreiben Sie normal und heben Sie Wichtiges fett hervor.",
  ],
  [
    ({ text }) => `Capitals are hard to read: “${text}”.`,
    "Write normally, and set in bold what is important.",
  ],
);
