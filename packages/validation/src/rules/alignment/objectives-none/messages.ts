import { type Message, message } from "@kurswerk/diagnostics";

export const objectivesNone: Message<Record<string, never>> = message(
  "alignment/objectives-none",
  "warning",
  [
    "Dieses Modul nennt keine Lernziele.",
    "Schreiben Sie unter „objectives“, was Teilnehmende danach tun können.",
  ],
  ["This module names no objectives.", "Write under “objectives” what participants can do afterwards."],
);
