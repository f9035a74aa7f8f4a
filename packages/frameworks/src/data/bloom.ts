import type { Framework } from "../framework.ts";
import { items } from "../rows.ts";

/** The six processes of Anderson and Krathwohl, from the simplest. */
export const bloomLevels = ["remember", "understand", "apply", "analyse", "evaluate", "create"] as const;
export type BloomLevel = (typeof bloomLevels)[number];

/** Levels of cognitive work; the German verbs of each stand in `bloom/verbs.ts`. */
export const bloom: Framework = {
  id: "bloom",
  version: "2001",
  title: {
    de: "Stufen des Denkens nach Anderson und Krathwohl",
    en: "Levels of thinking after Anderson and Krathwohl",
  },
  source: "L. W. Anderson, D. R. Krathwohl (Hg.), A Taxonomy for Learning, Teaching, and Assessing, 2001",
  modified: "2026-11-21",
  license: "CC0-1.0",
  note: { de: "Die Listen der Verben sind eigene Arbeit.", en: "The lists of verbs are our own work." },
  scope: "both",
  levels: [],
  items: items(
    `
remember | Erinnern | Remember | | erinnern
understand | Verstehen | Understand | | verstehen
apply | Anwenden | Apply | | anwenden
analyse | Analysieren | Analyse | | analysieren
evaluate | Bewerten | Evaluate | | bewerten
create | Erschaffen | Create | | erschaffen
`,
    () => undefined,
  ),
};
