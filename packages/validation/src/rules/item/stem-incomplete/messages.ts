import { type Message, message } from "@kurswerk/diagnostics";

export const stemIncomplete: Message<Record<string, never>> = message(
  "item/stem-incomplete",
  "warning",
  [
    "Die Frage ist ohne die Antworten nicht zu verstehen.",
    "Schreiben Sie einen ganzen Satz mit Fragezeichen oder einen Auftrag.",
  ],
  [
    "The question cannot be understood without its options.",
    "Write a whole sentence with a question mark, or an instruction.",
  ],
);

export const stemLong: Message<{ words: number; most: number }> = message(
  "item/stem-long",
  "warning",
  [
    ({ words, most }) => `Die Frage hat ${words} Wörter, gut sind höchstens ${most}.`,
    "Kürzen Sie sie, oder erzählen Sie den Fall auf einer Seite davor.",
  ],
  [
    ({ words, most }) => `The question has ${words} words, ${most} at most are good.`,
    "Shorten it, or tell the case on a page before.",
  ],
);
