import type { Example } from "./example.ts";

export const selfAssessment: Example = {
  de: {
    title: "Selbsteinschätzung",
    description:
      "Die Liste mit Zahlen nennt die Stufen von der niedrigsten an (oder scale=codile), die Liste mit Strichen die Aussagen. Mit compare=kennung (in einer anderen Datei: datei#kennung, in einem anderen Modul: modul/datei#kennung) stehen die früheren Antworten daneben.",
    scoring: "Zählt nie zum Ergebnis.",
    markdown: `:::self-assessment{#vorher}
Wie sicher sind Sie heute?

1. noch nicht
2. mit Hilfe
3. allein

- Ich lese einen Lieferschein.
- Ich prüfe Ware auf Schäden.
:::`,
    yaml: `- kind: self-assessment
  id: vorher
  stem: Wie sicher sind Sie heute?
  levels: [noch nicht, mit Hilfe, allein]
  statements: [Ich lese einen Lieferschein., Ich prüfe Ware auf Schäden.]`,
  },
  en: {
    title: "Self-assessment",
    description:
      "The numbered list names the levels from the lowest (or scale=codile), the list with dashes the statements. With compare=id (in another file: file#id, in another module: module/file#id) the earlier answers stand beside.",
    scoring: "Never counts for the result.",
    markdown: `:::self-assessment{#before}
How sure are you today?

1. not yet
2. with help
3. alone

- I read a delivery note.
- I check goods for damage.
:::`,
    yaml: `- kind: self-assessment
  id: before
  stem: How sure are you today?
  levels: [not yet, with help, alone]
  statements: [I read a delivery note., I check goods for damage.]`,
  },
};
