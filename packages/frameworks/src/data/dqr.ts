import type { Framework, Level } from "../framework.ts";
import { items, rows } from "../rows.ts";

/** How the levels differ in what is asked and how far one is guided, in words of our own. */
const plain = `
einfache Aufgaben, unter Anleitung | simple tasks, under guidance
übliche Aufgaben, meist unter Anleitung | usual tasks, mostly under guidance
Aufgaben im Fach, allein in vertrauter Umgebung | professional tasks, alone in familiar surroundings
Aufgaben im Fach allein planen und erledigen, auch wenn sich etwas ändert | plan and do professional tasks alone, also when things change
umfangreiche Aufgaben in einem Spezialgebiet allein planen und erledigen | plan and do large tasks in a special field alone
schwierige Aufgaben lösen und Abläufe verantworten | solve difficult tasks and be responsible for processes
neue, verwickelte Aufgaben lösen und Strategien entwickeln | solve new, complex tasks and develop strategies
das Fach durch Forschung weiterbringen | advance the field by research
`;

/** The eight levels; a provider may take its bearings from one, never award it. */
export const dqrLevels: readonly Level[] = rows(plain).map(([de = "", en = ""], at) => ({
  id: String(at + 1),
  de: `orientiert an DQR-Niveau ${at + 1}`,
  en: `oriented towards DQR level ${at + 1}`,
  plain: { de, en },
}));

const area: Readonly<Record<string, string>> = {
  knowledge: "professional",
  skills: "professional",
  social: "personal",
  autonomy: "personal",
};

/** Deutscher Qualifikationsrahmen: two kinds of competence with two columns each, 8 levels. */
export const dqr: Framework = {
  id: "dqr",
  version: "2011",
  title: { de: "Deutscher Qualifikationsrahmen", en: "German qualifications framework" },
  source: "Arbeitskreis Deutscher Qualifikationsrahmen, DQR für lebenslanges Lernen",
  modified: "2026-11-21",
  url: "https://www.dqr.de/",
  license: "Namen als Fakten; Beschreibungen nicht übernommen",
  note: {
    de: "Ein Kurs orientiert sich an einem Niveau. Zugeordnet werden nur Abschlüsse der amtlichen Liste.",
    en: "A course takes its bearings from a level. Only qualifications of the official list are assigned one.",
  },
  scope: "both",
  levels: dqrLevels,
  items: items(
    `
professional | Fachkompetenz | Professional competence
knowledge | Wissen: Tiefe und Breite | Knowledge: depth and breadth | | wissen
skills | Fertigkeiten: instrumental, systemisch, Beurteilung | Skills: instrumental, systemic, judgement | | fertigkeiten
personal | Personale Kompetenz | Personal competence
social | Sozialkompetenz: Team und Führung, Mitgestaltung, Kommunikation | Social competence: team and leadership, participation, communication | xf:team | sozialkompetenz
autonomy | Selbständigkeit: Verantwortung, Reflexivität, Lernkompetenz | Autonomy: responsibility, reflexivity, learning competence | xf:planning | selbstaendigkeit
`,
    (code) => area[code],
  ),
};
