import { type Message, message } from "@kurswerk/diagnostics";

export const sustainabilityMissing: Message<Record<string, never>> = message(
  "maker/sustainability-missing",
  "info",
  [
    "Eine Angabe zu Material, Abfall oder Energie fehlt.",
    "Ergänzen Sie „sustainability“, zum Beispiel: 38 g statt 120 g Rohteil.",
  ],
  [
    "A note on material, waste or energy is missing.",
    "Add “sustainability”, such as: 38 g instead of a 120 g blank.",
  ],
);
