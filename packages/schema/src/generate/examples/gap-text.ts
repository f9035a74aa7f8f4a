import type { Example } from "./example.ts";

export const gapText: Example = {
  de: {
    title: "Lückentext",
    description:
      "Jede Lücke steht in doppelten eckigen Klammern; | trennt Antworten, die ebenfalls gelten. Groß und klein, Leerzeichen und ae für ä zählen nicht als Fehler, außer mit spelling=exact.",
    scoring: "Anteil der richtigen Lücken.",
    markdown: `:::gap-text{#vermerk}
Ergänzen Sie.

Einen Schaden schreiben Sie auf den [[Lieferschein|Lieferscheine]].
:::`,
    yaml: `- kind: gap-text
  id: vermerk
  stem: Ergänzen Sie.
  text: Einen Schaden schreiben Sie auf den [[Lieferschein|Lieferscheine]].`,
  },
  en: {
    title: "Gap text",
    description:
      "Each gap stands in double square brackets; | divides answers that count as well. Case, spaces and ae for ä are no mistakes, unless spelling=exact.",
    scoring: "The share of right gaps.",
    markdown: `:::gap-text{#note}
Fill in.

You write damage on the [[delivery note|note]].
:::`,
    yaml: `- kind: gap-text
  id: note
  stem: Fill in.
  text: You write damage on the [[delivery note|note]].`,
  },
};
