import { type Message, message } from "@kurswerk/diagnostics";

export const keyPosition: Message<{ percent: number; position: number }> = message(
  "item/key-position",
  "warning",
  [
    ({ percent, position }) => `Die richtige Antwort steht in ${percent} % der Fragen an Stelle ${position}.`,
    "Verteilen Sie die richtigen Antworten, oder lassen Sie „shuffle: false“ weg.",
  ],
  [
    ({ percent, position }) =>
      `In ${percent} % of the questions the right option stands in place ${position}.`,
    "Spread the right options, or leave out “shuffle: false”.",
  ],
);
