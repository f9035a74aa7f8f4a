import { type Message, message } from "@kurswerk/diagnostics";

export const blockLong: Message<{ minutes: number; most: number }> = message(
  "time/block-long",
  "info",
  [
    ({ minutes, most }) => `Bis hier sind es etwa ${minutes} Minuten nur Lesen, gut sind höchstens ${most}.`,
    "Stellen Sie dazwischen eine Frage, oder planen Sie etwas zum Ausprobieren.",
  ],
  [
    ({ minutes, most }) =>
      `Up to here it is about ${minutes} minutes of reading only, ${most} at most are good.`,
    "Ask a question in between, or plan something to try out.",
  ],
);
