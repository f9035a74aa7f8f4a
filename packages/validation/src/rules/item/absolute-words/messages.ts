import { type Message, message } from "@kurswerk/diagnostics";

export const absoluteWords: Message<{ word: string }> = message(
  "item/absolute-words",
  "info",
  [({ word }) => `„${word}“ verrät falsche Antworten.`, "Schreiben Sie die Antwort ohne dieses Wort."],
  [({ word }) => `“${word}” gives wrong options away.`, "Write the option without this word."],
);
