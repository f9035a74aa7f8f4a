import { type Message, message } from "@kurswerk/diagnostics";

export const headingBold: Message<{ text: string }> = message(
  "a11y/heading-bold",
  "warning",
  [
    ({ text }) => `„${text}“ ist fett gedruckt, aber keine Überschrift.`,
    "Schreiben Sie ## davor, dann finden alle den Abschnitt.",
  ],
  [
    ({ text }) => `“${text}” is in bold but no heading.`,
    "Write ## before it, so that everybody finds the section.",
  ],
);
