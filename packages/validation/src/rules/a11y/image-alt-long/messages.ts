import { type Message, message } from "@kurswerk/diagnostics";

export const imageAltLong: Message<{ length: number; most: number }> = message(
  "a11y/image-alt-long",
  "warning",
  [
    ({ length, most }) => `Die Bildbeschreibung hat ${length} Zeichen, gut sind höchstens ${most}.`,
    "Fassen Sie das Bild kurz, und schreiben Sie Einzelheiten in den Text daneben.",
  ],
  [
    ({ length, most }) =>
      `The description of the picture has ${length} characters, ${most} at most are good.`,
    "Say in short what it shows, and write details in the text beside it.",
  ],
);
