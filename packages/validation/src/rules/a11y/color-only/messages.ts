import { type Message, message } from "@kurswerk/diagnostics";

export const colorOnly: Message<{ text: string }> = message(
  "a11y/color-only",
  "warning",
  [
    ({ text }) => `„${text}“ findet nur, wer die Farbe sieht.`,
    "Nennen Sie auch die Aufschrift oder die Form.",
  ],
  [({ text }) => `Only who sees the colour finds “${text}”.`, "Name the label or the shape, too."],
);
