import { type Message, message } from "@kurswerk/diagnostics";

export const keyLongest: Message<Record<string, never>> = message(
  "item/key-longest",
  "warning",
  [
    "Die richtige Antwort fällt durch ihre Länge auf.",
    "Kürzen Sie sie, oder schreiben Sie die anderen ähnlich genau.",
  ],
  ["The right option stands out by its length.", "Shorten it, or write the others as precisely."],
);

export const keysLongest: Message<{ count: number; of: number }> = message(
  "item/keys-longest",
  "warning",
  [
    ({ count, of }) => `In ${count} von ${of} Fragen ist die richtige Antwort die längste.`,
    "Kürzen Sie einige davon, oder schreiben Sie andere Antworten ausführlicher.",
  ],
  [
    ({ count, of }) => `In ${count} of ${of} questions the right option is the longest.`,
    "Shorten some of them, or write other options in more detail.",
  ],
);
