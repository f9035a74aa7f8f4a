import type { Example } from "./example.ts";

export const numeric: Example = {
  de: {
    title: "Zahl",
    description: "Komma und Punkt gelten beide als Dezimalzeichen; die Einheit darf mitgeschrieben werden.",
    scoring: "Richtig, wenn die Antwort höchstens um tolerance abweicht.",
    markdown: `:::numeric{#gewicht answer="40,5" tolerance="0,5" unit=kg}
Drei Kartons wiegen je 13,5 kg. Wie viel wiegen sie zusammen?

::solution[3 · 13,5 kg = 40,5 kg]
:::`,
    yaml: `- kind: numeric
  id: gewicht
  stem: Drei Kartons wiegen je 13,5 kg. Wie viel wiegen sie zusammen?
  answer: "40,5"
  tolerance: "0,5"
  unit: kg
  solution: 3 · 13,5 kg = 40,5 kg`,
  },
  en: {
    title: "Number",
    description: "Comma and point both count as decimal mark; the unit may be typed along.",
    scoring: "Right when the answer is off by no more than tolerance.",
    markdown: `:::numeric{#weight answer="40.5" tolerance="0.5" unit=kg}
Three boxes weigh 13.5 kg each. What do they weigh together?

::solution[3 · 13.5 kg = 40.5 kg]
:::`,
    yaml: `- kind: numeric
  id: weight
  stem: Three boxes weigh 13.5 kg each. What do they weigh together?
  answer: 40.5
  tolerance: 0.5
  unit: kg
  solution: 3 · 13.5 kg = 40.5 kg`,
  },
};
