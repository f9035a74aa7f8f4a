import { type Message, message } from "@kurswerk/diagnostics";

export const textOnly: Message<Record<string, never>> = message(
  "load/text-only",
  "info",
  [
    "Das ist die dritte Seite hintereinander nur mit Text.",
    "Ein Bild, eine Tabelle, ein Beispiel oder eine Frage hilft.",
  ],
  ["This is the third page in a row with text only.", "A picture, a table, an example or a question helps."],
);
