import type { Example } from "./example.ts";

export const freeText: Example = {
  de: {
    title: "Freie Antwort",
    description:
      "Nach dem Schreiben erscheinen die Musterlösung und die Prüfpunkte zum Abhaken. Was Lernende schreiben, wird gespeichert, während sie schreiben.",
    scoring: "Zählt nie zum Ergebnis.",
    markdown: `:::free-text{#warum}
Warum prüfen Sie die Ware?

- Ich habe einen Grund genannt.

::solution[Damit Fehler früh auffallen.]
:::`,
    yaml: `- kind: free-text
  id: warum
  stem: Warum prüfen Sie die Ware?
  criteria: [Ich habe einen Grund genannt.]
  solution: Damit Fehler früh auffallen.`,
  },
  en: {
    title: "Free text",
    description:
      "After writing, the sample solution and the points to tick appear. What learners write is saved while they write.",
    scoring: "Never counts for the result.",
    markdown: `:::free-text{#why}
Why do you check the goods?

- I have named a reason.

::solution[So that mistakes are seen early.]
:::`,
    yaml: `- kind: free-text
  id: why
  stem: Why do you check the goods?
  criteria: [I have named a reason.]
  solution: So that mistakes are seen early.`,
  },
};
