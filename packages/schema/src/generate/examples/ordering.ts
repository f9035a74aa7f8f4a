import type { Example } from "./example.ts";

export const ordering: Example = {
  de: {
    title: "Reihenfolge",
    description:
      "Eine Liste mit Zahlen in der richtigen Reihenfolge; der Kurs mischt sie. Zeilen lassen sich mit Pfeilen verschieben.",
    scoring: "Anteil der Nachbarn, die richtig aufeinander folgen.",
    markdown: `:::ordering{#ablauf}
Was kommt zuerst?

1. Adresse lesen
2. Packstücke zählen
3. Unterschreiben
:::`,
    yaml: `- kind: ordering
  id: ablauf
  stem: Was kommt zuerst?
  entries: [Adresse lesen, Packstücke zählen, Unterschreiben]`,
  },
  en: {
    title: "Ordering",
    description: "A numbered list in the right order; the course shuffles it. Lines move with arrows.",
    scoring: "The share of neighbours that follow each other as they should.",
    markdown: `:::ordering{#steps}
What comes first?

1. Read the address
2. Count the parcels
3. Sign
:::`,
    yaml: `- kind: ordering
  id: steps
  stem: What comes first?
  entries: [Read the address, Count the parcels, Sign]`,
  },
};
