import type { Example } from "./example.ts";

export const singleChoice: Example = {
  de: {
    title: "Einfachauswahl",
    description: "Genau eine Antwort ist richtig.",
    scoring: "Alles oder nichts.",
    markdown: `:::single-choice{#lieferschein}
Wohin gehört ein Lieferschein?

- [x] In die Auftragsmappe
  > Richtig: Er belegt, was geliefert wurde.
- [ ] In den Papierkorb
  > Nein. Ohne ihn fehlt der Nachweis.

::hint[Denken Sie an die Rechnung.]
:::`,
    yaml: `- kind: single-choice
  id: lieferschein
  stem: Wohin gehört ein Lieferschein?
  options:
    - { text: In die Auftragsmappe, correct: ja, feedback: "Richtig: Er belegt, was geliefert wurde." }
    - { text: In den Papierkorb, feedback: Nein. Ohne ihn fehlt der Nachweis. }
  hint: Denken Sie an die Rechnung.`,
  },
  en: {
    title: "Single choice",
    description: "Exactly one option is right.",
    scoring: "All or nothing.",
    markdown: `:::single-choice{#delivery-note}
Where does a delivery note belong?

- [x] In the order folder
  > Right: it proves what was delivered.
- [ ] In the bin
  > No. Without it the proof is missing.

::hint[Think of the invoice.]
:::`,
    yaml: `- kind: single-choice
  id: delivery-note
  stem: Where does a delivery note belong?
  options:
    - { text: In the order folder, correct: true, feedback: "Right: it proves what was delivered." }
    - { text: In the bin, feedback: No. Without it the proof is missing. }
  hint: Think of the invoice.`,
  },
};
