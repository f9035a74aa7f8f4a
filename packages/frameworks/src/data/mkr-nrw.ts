import type { Framework } from "../framework.ts";
import { items, upToDot } from "../rows.ts";

/** Medienkompetenzrahmen NRW: 6 areas with 4 competences each, one grid for all stages, no levels. */
export const mkrNrw: Framework = {
  id: "mkr-nrw",
  version: "2017",
  title: { de: "Medienkompetenzrahmen NRW", en: "Media competence framework of North Rhine-Westphalia" },
  source: "Medienberatung NRW, Medienkompetenzrahmen NRW; Kennungen nach OpenEduHub",
  modified: "2026-11-21",
  url: "http://w3id.org/openeduhub/vocabs/medienkompetenzrahmenNRW/",
  itemUrl: "http://w3id.org/openeduhub/vocabs/medienkompetenzrahmenNRW/",
  license: "Namen als Fakten; Beschreibungen nicht übernommen",
  note: {
    de: "Die englischen Namen und die Zuordnung zu DigComp sind eigene Arbeit. Der Rahmen kennt keine Stufen.",
    en: "The English names and the mapping to DigComp are our own work. The framework has no levels.",
  },
  scope: "professional",
  levels: [],
  items: items(
    `
1 | Bedienen und Anwenden | Operating and using
1.1 | Medienausstattung (Hardware) | Media equipment (hardware) | digcomp-2.2:5.2, digcomp-3.0:5.2
1.2 | Digitale Werkzeuge | Digital tools | digcomp-2.2:5.2, digcomp-3.0:5.2
1.3 | Datenorganisation | Organizing data | digcomp-2.2:1.3, digcomp-3.0:1.3
1.4 | Datenschutz und Informationssicherheit | Data protection and information security | digcomp-2.2:4.2, digcomp-3.0:4.2
2 | Informieren und Recherchieren | Informing and researching
2.1 | Informationsrecherche | Searching information | digcomp-2.2:1.1, digcomp-3.0:1.1
2.2 | Informationsauswertung | Processing information | digcomp-2.2:1.2, digcomp-3.0:1.2
2.3 | Informationsbewertung | Judging information | digcomp-2.2:1.2, digcomp-3.0:1.2
2.4 | Informationskritik | Criticism of information | digcomp-2.2:1.2, digcomp-3.0:1.2
3 | Kommunizieren und Kooperieren | Communicating and cooperating
3.1 | Kommunikations- und Kooperationsprozesse | Processes of communication and cooperation | digcomp-2.2:2.4, digcomp-3.0:2.4
3.2 | Kommunikations- und Kooperationsregeln | Rules of communication and cooperation | digcomp-2.2:2.5, digcomp-3.0:2.5
3.3 | Kommunikation und Kooperation in der Gesellschaft | Communication and cooperation in society | digcomp-2.2:2.3, digcomp-3.0:2.3
3.4 | Cybergewalt und -kriminalität | Cyber violence and crime | digcomp-2.2:4.3, digcomp-3.0:4.3
4 | Produzieren und Präsentieren | Producing and presenting
4.1 | Medienproduktion und Präsentation | Producing and presenting media | digcomp-2.2:3.1, digcomp-3.0:3.1
4.2 | Gestaltungsmittel | Means of design | digcomp-2.2:3.2, digcomp-3.0:3.2
4.3 | Quellendokumentation | Documenting sources | digcomp-2.2:3.3, digcomp-3.0:3.3
4.4 | Rechtliche Grundlagen | Legal basics | digcomp-2.2:3.3, digcomp-3.0:3.3
5 | Analysieren und Reflektieren | Analysing and reflecting
5.1 | Medienanalyse | Analysing media | digcomp-2.2:1.2, digcomp-3.0:1.2
5.2 | Meinungsbildung | Forming opinions | digcomp-2.2:2.3, digcomp-3.0:2.3
5.3 | Identitätsbildung | Forming identity | digcomp-2.2:2.6, digcomp-3.0:2.6
5.4 | Selbstregulierte Mediennutzung | Self-regulated use of media | digcomp-2.2:4.3, digcomp-3.0:4.3
6 | Problemlösen und Modellieren | Solving problems and modelling
6.1 | Prinzipien der digitalen Welt | Principles of the digital world | digcomp-2.2:3.4, digcomp-3.0:3.4
6.2 | Algorithmen erkennen | Recognizing algorithms | digcomp-2.2:3.4, digcomp-3.0:3.4
6.3 | Modellieren und Programmieren | Modelling and programming | digcomp-2.2:3.4, digcomp-3.0:3.4
6.4 | Bedeutung von Algorithmen | Meaning of algorithms | digcomp-2.2:2.3, digcomp-3.0:2.3
`,
    upToDot,
  ),
};
