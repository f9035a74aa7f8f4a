import { type Message, message } from "@kurswerk/diagnostics";

export const optionsCount: Message<{ count: number }> = message(
  "item/options-count",
  "info",
  [({ count }) => `Die Frage hat ${count} Antworten.`, "Bewährt sind drei bis vier."],
  [({ count }) => `The question has ${count} options.`, "Three to four have proved themselves."],
);
