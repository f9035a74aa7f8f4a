import { type Message, message } from "@kurswerk/diagnostics";

export const videoAlternative: Message<Record<string, never>> = message(
  "a11y/video-alternative-missing",
  "warning",
  [
    "Zum Video fehlt eine Abschrift mit dem, was man sieht und hört.",
    'Legen Sie eine Textdatei an, und ergänzen Sie transcript="…".',
  ],
  ["The video lacks a transcript of what is seen and heard.", 'Make a text file, and add transcript="…".'],
);
