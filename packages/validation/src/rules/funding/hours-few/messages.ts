import { type Message, message } from "@kurswerk/diagnostics";

export const hoursFew: Message<{ hours: number }> = message(
  "funding/hours-few",
  "info",
  [
    ({ hours }) => `${hours} Stunden: § 82 SGB III verlangt mehr als 120.`,
    "Prüfen Sie den Umfang, oder nehmen Sie „rule: par82“ heraus.",
  ],
  [
    ({ hours }) => `${hours} hours: section 82 SGB III wants more than 120.`,
    "Check the extent, or remove “rule: par82”.",
  ],
);
