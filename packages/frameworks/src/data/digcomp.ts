import type { Competence, Framework, Level } from "../framework.ts";
import { levels, rows } from "../rows.ts";

const areas = `
1 | Informations- und Datenkompetenz | Information and data literacy | Informationen suchen, bewerten, verwalten | Information search, evaluation and management
2 | Kommunikation und Zusammenarbeit | Communication and collaboration | Kommunikation und Zusammenarbeit | Communication and collaboration
3 | Digitale Inhalte gestalten | Digital content creation | Inhalte gestalten | Content creation
4 | Sicherheit | Safety | Sicherheit, Wohlbefinden und verantwortliche Nutzung | Safety, wellbeing and responsible use
5 | Probleme lösen | Problem solving | Probleme erkennen und lösen | Problem identification and solving
`;

// code | English 2.2 | English 3.0, empty where it is the same | German working label | mkr-nrw
const competences = `
1.1 | Browsing, searching and filtering data, information and digital content | Browsing, searching and filtering information | Recherchieren und Filtern | 2.1
1.2 | Evaluating data, information and digital content | Evaluating information | Informationen bewerten | 2.3
1.3 | Managing data, information and digital content | Managing information | Informationen verwalten | 1.3
2.1 | Interacting through digital technologies | Interacting through and with digital technologies | Mit und über Technik interagieren | 3.1
2.2 | Sharing through digital technologies | | Teilen | 3.1
2.3 | Engaging in citizenship through digital technologies | | Digital teilhaben | 3.3
2.4 | Collaborating through digital technologies | | Zusammenarbeiten | 3.1
2.5 | Netiquette | Digital behaviour | Digitales Verhalten | 3.2
2.6 | Managing digital identity | | Digitale Identität | 5.3
3.1 | Developing digital content | | Inhalte entwickeln | 4.1
3.2 | Integrating and re-elaborating digital content | | Inhalte weiterverarbeiten | 4.2
3.3 | Copyright and licences | | Urheberrecht und Lizenzen | 4.4
3.4 | Programming | Computational thinking and programming | Informatisches Denken, Programmieren | 6.3
4.1 | Protecting devices | | Geräte schützen | 1.4
4.2 | Protecting personal data and privacy | | Daten und Privatsphäre schützen | 1.4
4.3 | Protecting health and well-being | Supporting wellbeing | Wohlbefinden | 5.4
4.4 | Protecting the environment | Environmental impacts of digital technologies | Umwelt |
5.1 | Solving technical problems | Identifying and solving technical problems | Technische Probleme lösen | 1.1
5.2 | Identifying needs and technological responses | Identifying needs and digital technological responses | Bedarfe und Lösungen erkennen | 1.2
5.3 | Creatively using digital technology | Identifying creative solutions using digital technologies | Kreativ nutzen | 6.3
5.4 | Identifying digital competence gaps | Identifying and addressing digital competence needs | Lücken erkennen und schließen | 5.4
`;

/** What each of the eight levels of both editions is about: how hard a task is, and how far one does it alone. */
const plain = rows(`
einfache Aufgaben, mit Hilfe | simple tasks, with help
einfache Aufgaben, allein, mit Hilfe wo nötig | simple tasks, alone, with help where needed
klare Aufgaben, die immer wiederkommen, allein | clear tasks that come again and again, alone
auch neue Aufgaben, selbständig | new tasks, too, independently
verschiedene Aufgaben, und ich zeige sie anderen | various tasks, and I show them to others
ich wähle, was am besten passt, und passe mich anderen an | I choose what fits best and adapt to others
verwickelte Aufgaben lösen und andere anleiten | solve complex tasks and guide others
sehr verwickelte Aufgaben lösen und Neues vorschlagen | solve very complex tasks and propose new ideas
`);

function withPlain(scale: readonly Level[]): readonly Level[] {
  return scale.map((level, at) => {
    const [de = "", en = ""] = plain[at] ?? [];
    return { ...level, plain: { de, en } };
  });
}

const note = {
  de: "Die deutschen Namen und die Zuordnung zum Medienkompetenzrahmen sind eigene Arbeit, keine amtliche Übersetzung.",
  en: "The German names and the mapping to the media competence framework are our own work, no official translation.",
};

/** DigComp 2.2: 5 areas, 21 competences, 8 levels. */
export const digcomp22: Framework = {
  id: "digcomp-2.2",
  version: "2.2",
  title: { de: "DigComp 2.2", en: "DigComp 2.2" },
  source: "European Commission, Joint Research Centre, DigComp 2.2, 2022",
  modified: "2026-11-21",
  url: "https://publications.jrc.ec.europa.eu/repository/handle/JRC128415",
  license: "CC-BY-4.0",
  note,
  scope: "professional",
  levels: withPlain(
    levels(`
1 | Grundlagen 1 | Foundation 1
2 | Grundlagen 2 | Foundation 2
3 | Mittelstufe 3 | Intermediate 3
4 | Mittelstufe 4 | Intermediate 4
5 | Fortgeschritten 5 | Advanced 5
6 | Fortgeschritten 6 | Advanced 6
7 | Hoch spezialisiert 7 | Highly specialised 7
8 | Hoch spezialisiert 8 | Highly specialised 8
`),
  ),
  items: edition("digcomp-3.0", 0),
};

/** DigComp 3.0: the same codes with new names; levels 5 and 6 are C1, 7 and 8 are C2. */
export const digcomp30: Framework = {
  id: "digcomp-3.0",
  version: "3.0",
  title: { de: "DigComp 3.0", en: "DigComp 3.0" },
  source: "Cosgrove, J. & Cachia, R., DigComp 3.0, 2025, JRC144121",
  modified: "2026-11-21",
  url: "https://publications.jrc.ec.europa.eu/repository/handle/JRC144121",
  license: "CC-BY-4.0",
  note,
  scope: "professional",
  levels: withPlain(
    levels(`
1 | Grundstufe 1 (A1) | Basic 1 (A1)
2 | Grundstufe 2 (A2) | Basic 2 (A2)
3 | Mittelstufe 3 (B1) | Intermediate 3 (B1)
4 | Mittelstufe 4 (B2) | Intermediate 4 (B2)
5 | Fortgeschritten 5 (C1) | Advanced 5 (C1)
6 | Fortgeschritten 6 (C1) | Advanced 6 (C1)
7 | Weit fortgeschritten 7 (C2) | Highly advanced 7 (C2)
8 | Weit fortgeschritten 8 (C2) | Highly advanced 8 (C2)
`),
  ),
  items: edition("digcomp-2.2", 1),
};

/** The items of an edition: 0 is version 2.2, 1 is version 3.0. */
function edition(other: string, index: 0 | 1): readonly Competence[] {
  return [
    ...rows(areas).map(([code = "", ...names]) => ({
      code,
      de: names[index * 2] ?? "",
      en: names[index * 2 + 1] ?? "",
    })),
    ...rows(competences).map(([code = "", old = "", renamed = "", de = "", mkr = ""]) => ({
      code,
      de,
      en: index === 1 && renamed !== "" ? renamed : old,
      area: code.slice(0, 1),
      mappings: [`${other}:${code}`, ...(mkr === "" ? [] : [`mkr-nrw:${mkr}`])],
    })),
  ];
}
