import { type Message, message } from "@kurswerk/diagnostics";

export const criteriaVague: Message<Record<string, never>> = message(
  "maker/criteria-vague",
  "warning",
  [
    "Kein Abnahmekriterium lässt sich nachmessen oder nachzählen.",
    "Nennen Sie mindestens einmal ein Maß, eine Zahl oder etwas, das man sieht: „trägt 2 kg“, „ohne Grat“.",
  ],
  [
    "No acceptance criterion can be measured or counted.",
    "Name a measure, a number or something to be seen at least once: “carries 2 kg”, “without burrs”.",
  ],
);
