import { type Message, message } from "@kurswerk/diagnostics";

export const negativeStem: Message<{ word: string }> = message(
  "item/negative-stem",
  "warning",
  [
    ({ word }) => `Die Frage ist mit „${word}“ verneint, das wird leicht überlesen.`,
    "Fragen Sie positiv, oder setzen Sie das Wort fett: **nicht**.",
  ],
  [
    ({ word }) => `The question is negated by “${word}”, which is easily overlooked.`,
    "Ask in the positive, or print the word in bold: **not**.",
  ],
);
