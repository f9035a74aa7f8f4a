import { type Message, message } from "@kurswerk/diagnostics";

export const untested: Message<{ id: string }> = message(
  "alignment/objective-untested",
  "error",
  [
    ({ id }) => `Das Lernziel „${id}“ wird nirgends geprüft.`,
    "Nennen Sie es bei einem Test oder einer Aufgabe unter „objectives“, oder streichen Sie das Ziel.",
  ],
  [
    ({ id }) => `The objective “${id}” is tested nowhere.`,
    "Name it under “objectives” of a quiz or a task, or remove the objective.",
  ],
);
