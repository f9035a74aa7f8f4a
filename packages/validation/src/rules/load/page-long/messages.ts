import { type Message, message } from "@kurswerk/diagnostics";

export const pageLong: Message<{ words: number; most: number }> = message(
  "load/page-long",
  "warning",
  [
    ({ words, most }) => `Die Seite hat ${words} Wörter, gut sind höchstens ${most}.`,
    "Teilen Sie sie in zwei Seiten.",
  ],
  [({ words, most }) => `The page has ${words} words, ${most} at most are good.`, "Split it into two pages."],
);
