import { type Message, message } from "@kurswerk/diagnostics";

export const objectiveFew: Message<{ id: string }> = message(
  "item/objective-few",
  "info",
  [
    ({ id }) => `Das Lernziel „${id}“ wird mit nur einer Frage geprüft.`,
    "Stellen Sie eine zweite Frage dazu.",
  ],
  [({ id }) => `The objective “${id}” is tested by one question only.`, "Ask a second question about it."],
);
