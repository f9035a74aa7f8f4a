import { type Message, message } from "@kurswerk/diagnostics";

/** 31.03.2026 for 2026-03-31. */
const german = (date: string): string => date.split("-").reverse().join(".");

export const reviewOverdue: Message<{ by: string; today: string }> = message(
  "course/review-overdue",
  "warning",
  [
    ({ by }) => `Der Inhalt sollte bis zum ${german(by)} geprüft werden; der Tag ist vorbei.`,
    "Prüfen Sie den Inhalt, und tragen Sie bei review-by den nächsten Termin ein.",
  ],
  [
    ({ by }) => `The content was to be reviewed by ${by}; that day has passed.`,
    "Review the content, and enter the next date at review-by.",
  ],
);
