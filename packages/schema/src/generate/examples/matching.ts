import type { Example } from "./example.ts";

export const matching: Example = {
  de: {
    title: "Zuordnen",
    description:
      "Eine Tabelle mit zwei Spalten. Derselbe Text darf rechts mehrmals stehen; eine Zeile ohne linke Seite ist eine Antwort zu viel.",
    scoring: "Anteil der richtigen Zeilen.",
    markdown: `:::matching{#ablage}
Wohin gehört was?

| Beleg | Ort |
| --- | --- |
| Lieferschein | Auftragsmappe |
| Rechnung | Buchhaltung |
|  | Papierkorb |
:::`,
    yaml: `- kind: matching
  id: ablage
  stem: Wohin gehört was?
  pairs:
    - { left: Lieferschein, right: Auftragsmappe }
    - { left: Rechnung, right: Buchhaltung }
    - { right: Papierkorb }`,
  },
  en: {
    title: "Matching",
    description:
      "A table with two columns. The same text may stand several times on the right; a row without a left side is an answer that fits nowhere.",
    scoring: "The share of right rows.",
    markdown: `:::matching{#filing}
What belongs where?

| Paper | Place |
| --- | --- |
| Delivery note | Order folder |
| Invoice | Accounts |
|  | Bin |
:::`,
    yaml: `- kind: matching
  id: filing
  stem: What belongs where?
  pairs:
    - { left: Delivery note, right: Order folder }
    - { left: Invoice, right: Accounts }
    - { right: Bin }`,
  },
};
