import type { Example } from "./example.ts";

export const selfAssessment: Example = {
  de: {
    title: "Selbsteinschätzung",
    description:
      "Die Liste mit Zahlen nennt die Stufen von der niedrigsten an, oder scale=codile nimmt die eines Kompetenzrahmens. Die Liste mit Strichen nennt die Aussagen. Steht davor eine Kompetenz (xf:team: Ich arbeite gern im Team.), erscheint die Einschätzung auch auf der Seite der Kompetenzen; die Kompetenz allein (xf:team) steht mit ihrem Namen da. Mit compare=kennung (in einer anderen Datei: datei#kennung, in einem anderen Modul: modul/datei#kennung) stehen die früheren Antworten daneben.",
    scoring: "Zählt nie zum Ergebnis.",
    markdown: `:::self-assessment{#vorher}
Wie sicher sind Sie heute?

1. noch nicht
2. mit Hilfe
3. allein

- Ich lese einen Lieferschein.
- xf:planning: Ich plane, wer die Ware annimmt.
:::`,
    yaml: `- kind: self-assessment
  id: vorher
  stem: Wie sicher sind Sie heute?
  levels: [noch nicht, mit Hilfe, allein]
  statements:
    - Ich lese einen Lieferschein.
    - { competence: xf:planning, text: "Ich plane, wer die Ware annimmt." }`,
  },
  en: {
    title: "Self-assessment",
    description:
      "The numbered list names the levels from the lowest, or scale=codile takes those of a framework. The list with dashes names the statements. With a competence in front (xf:team: I like to work in a team.) the assessment also appears on the page of competences; a competence alone (xf:team) stands there by its name. With compare=id (in another file: file#id, in another module: module/file#id) the earlier answers stand beside.",
    scoring: "Never counts for the result.",
    markdown: `:::self-assessment{#before}
How sure are you today?

1. not yet
2. with help
3. alone

- I read a delivery note.
- xf:planning: I plan who receives the goods.
:::`,
    yaml: `- kind: self-assessment
  id: before
  stem: How sure are you today?
  levels: [not yet, with help, alone]
  statements:
    - I read a delivery note.
    - { competence: xf:planning, text: I plan who receives the goods. }`,
  },
};
