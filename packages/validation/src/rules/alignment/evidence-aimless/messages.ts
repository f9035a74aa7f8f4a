import { type Message, message } from "@kurswerk/diagnostics";

export const aimless: Message<{ title: string }> = message(
  "alignment/evidence-aimless",
  "warning",
  [
    ({ title }) => `„${title}“ prüft etwas, das kein Lernziel nennt.`,
    "Schreiben Sie unter „objectives“, zu welchem Lernziel es gehört.",
  ],
  [
    ({ title }) => `“${title}” tests something that no objective names.`,
    "Write under “objectives” which objective it belongs to.",
  ],
);
