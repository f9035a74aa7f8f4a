import { type Message, message } from "@kurswerk/diagnostics";

export const untaught: Message<{ id: string }> = message(
  "alignment/objective-untaught",
  "error",
  [
    ({ id }) => `Für das Lernziel „${id}“ gibt es keine Lernaktivität.`,
    "Nennen Sie es auf der Seite oder bei der Aufgabe, mit der man es lernt.",
  ],
  [
    ({ id }) => `There is no learning activity for the objective “${id}”.`,
    "Name it on the page or in the task by which it is learned.",
  ],
);
