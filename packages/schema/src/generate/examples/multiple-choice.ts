import type { Example } from "./example.ts";

export const multipleChoice: Example = {
  de: {
    title: "Mehrfachauswahl",
    description: "Mehrere Antworten können richtig sein.",
    scoring:
      "Richtig gewählte weniger falsch gewählte Antworten, geteilt durch die Zahl der richtigen, nie unter 0.",
    markdown: `:::multiple-choice{#pruefen points=2}
Was prüfen Sie bei der Annahme?

- [x] Die Anzahl
- [x] Schäden
- [ ] Das Wetter
:::`,
    yaml: `- kind: multiple-choice
  id: pruefen
  points: 2
  stem: Was prüfen Sie bei der Annahme?
  options:
    - { text: Die Anzahl, correct: ja }
    - { text: Schäden, correct: ja }
    - { text: Das Wetter }`,
  },
  en: {
    title: "Multiple choice",
    description: "Several options can be right.",
    scoring: "Right choices less wrong ones, over the number of right options, never below 0.",
    markdown: `:::multiple-choice{#check points=2}
What do you check on arrival?

- [x] The number
- [x] Damage
- [ ] The weather
:::`,
    yaml: `- kind: multiple-choice
  id: check
  points: 2
  stem: What do you check on arrival?
  options:
    - { text: The number, correct: true }
    - { text: Damage, correct: true }
    - { text: The weather }`,
  },
};
