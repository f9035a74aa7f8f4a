import { type Message, message } from "@kurswerk/diagnostics";

export const loadedWords: Message<{ text: string }> = message(
  "language/loaded-words",
  "info",
  [({ text }) => `„${text}“ ist Werbung oder nicht belegt.`, "Schreiben Sie es neutral."],
  [({ text }) => `“${text}” is advertising or not proved.`, "Write it in neutral words."],
);
