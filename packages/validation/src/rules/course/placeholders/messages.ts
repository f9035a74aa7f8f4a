import { type Message, message } from "@kurswerk/diagnostics";

export const placeholderLeft: Message<{ text: string }> = message(
  "course/placeholder-left",
  "warning",
  [
    ({ text }) => `Hier steht noch ein Platzhalter: „${text}“`,
    "Schreiben Sie Ihren Text an die Stelle der eckigen Klammer, oder löschen Sie sie.",
  ],
  [
    ({ text }) => `A placeholder still stands here: “${text}”`,
    "Write your text in place of the square bracket, or delete it.",
  ],
);
