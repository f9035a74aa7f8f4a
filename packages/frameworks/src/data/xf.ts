import type { Framework } from "../framework.ts";
import { items } from "../rows.ts";
import { dqrLevels } from "./dqr.ts";

/** Extra-functional competences, which go with every technical one (DigitaLe, A-11), on the levels of the DQR. */
export const xf: Framework = {
  id: "xf",
  version: "1.0",
  title: { de: "Überfachliche Kompetenzen", en: "Cross-functional competences" },
  source: "Kopplungsregel von DigitaLe, digitales Lerncenter Kreis Unna; Spalten des DQR",
  modified: "2026-11-21",
  license: "CC0-1.0",
  note: {
    de: "Namen und Beschreibungen sind eigene Arbeit. Die Stufen orientieren sich an den Niveaus des DQR.",
    en: "Names and descriptions are our own work. The levels take their bearings from those of the DQR.",
  },
  scope: "cross-functional",
  levels: dqrLevels,
  items: items(
    `
team | Zusammenarbeit und Team | Cooperation and team | dqr:social | kooperation, kommunikation
planning | Planung und Organisation | Planning and organization | dqr:autonomy | planung, organisation
online | Online-Kompetenzen | Online competences | dqr:skills, digcomp-3.0:2.4 |
intercultural | Interkulturelle Kompetenz | Intercultural competence | dqr:social | interkulturell
`,
    () => undefined,
  ),
};
