import type { Competence, Framework } from "../framework.ts";
import { byLevel, items, levels, upToDot } from "../rows.ts";

const scale = levels(`
1 | Interessierte*r Noviz*in | Interested novice | n1
2 | Fachkundige*r Anfänger*in | Informed beginner | n2
3 | Kompetente*r Praktiker*in | Competent practitioner | n3
4 | Erfahrene*r Anwender*in | Experienced user | n4
5 | Reflektierte*r Expert*in | Reflective expert | n5
`);

/** Three task areas with a level of matter and one of relations each. */
const areas = items(
  `
COACH | Coach | Coach
COACH.S | Coach: Sachebene | Coach: matter
COACH.B | Coach: Beziehungsebene | Coach: relations
DIGITAL | Digital | Digital
DIGITAL.S | Digital: Sachebene | Digital: matter
DIGITAL.B | Digital: Beziehungsebene | Digital: relations
LERNEN | Lernen | Learning
LERNEN.S | Lernen: Sachebene | Learning: matter
LERNEN.B | Lernen: Beziehungsebene | Learning: relations
`,
  upToDot,
);

/** Code, German and English name, then what one can do on each level. */
const fields: readonly (readonly [string, string, string, readonly string[], readonly string[]])[] = [
  [
    "COACH.S.1",
    "Clusterinitiative und Umfeld evaluieren",
    "Evaluate the cluster initiative and its surroundings",
    [
      "Grundbegriffe von Cluster, Förderung, Erhebung benennen",
      "Bedarfe und Trends erkennen, mit Anleitung Schritte ableiten",
      "Umfeld allein analysieren, Angebote bewerten",
      "Wirkung allein messen, Kosten und Recht beachten",
      "Evaluation vorausschauend planen und steuern",
    ],
    [
      "name basic terms of cluster, funding, survey",
      "recognize needs and trends, derive steps with guidance",
      "analyse the surroundings alone, judge offers",
      "measure effects alone, mind cost and law",
      "plan and steer evaluation with foresight",
    ],
  ],
  [
    "COACH.S.2",
    "Kooperation vorbereiten, tragfähige Beziehungen schaffen",
    "Prepare cooperation, create lasting relations",
    [
      "Prinzipien von Kooperation und Auftragsklärung erklären",
      "Auftragsgespräche führen, Fürsprecher finden",
      "Kooperationen anstoßen, Interessen verbinden",
      "Form passend zur Lage wählen, Partner gewinnen",
      "Kommunikationsstrategie weiterentwickeln",
    ],
    [
      "explain principles of cooperation and of clarifying a commission",
      "hold commissioning talks, find advocates",
      "start cooperations, join interests",
      "choose the form that fits the situation, win partners",
      "develop the communication strategy further",
    ],
  ],
  [
    "COACH.S.3",
    "Kooperationen gestalten und begleiten",
    "Shape and accompany cooperations",
    [
      "Beratung, Moderation, KVP, PR beschreiben",
      "erste Praxis in mehreren Vorhaben zeigen",
      "Konflikte lösen, Vorhaben steuern",
      "Formate auswerten und anpassen, Risiken steuern",
      "Vorhaben strategisch leiten",
    ],
    [
      "describe counselling, moderation, continuous improvement, public relations",
      "show first practice in several projects",
      "solve conflicts, steer projects",
      "evaluate and adapt formats, manage risks",
      "lead projects strategically",
    ],
  ],
  [
    "COACH.B.1",
    "Eigene Kompetenzen reflektieren, Rollenprofil weiterentwickeln",
    "Reflect on own competences, develop the role profile",
    [
      "Nutzen von Reflexion erklären",
      "mit Anleitung reflektieren",
      "Methoden allein anwenden",
      "regelmäßig reflektieren, gezielt weiterlernen",
      "Rolle situativ ausgestalten",
    ],
    [
      "explain the use of reflection",
      "reflect with guidance",
      "apply methods alone",
      "reflect regularly, learn on with a goal",
      "shape the role to the situation",
    ],
  ],
  [
    "COACH.B.2",
    "Sich selbst führen, Aufgaben managen",
    "Lead oneself, manage tasks",
    [
      "Aufgaben mit Anleitung erledigen",
      "Aufgaben planen, Besprechung leiten",
      "Arbeit selbst steuern",
      "Probleme lösen, Schritte ableiten",
      "andere anleiten, Wissen weitergeben",
    ],
    [
      "do tasks with guidance",
      "plan tasks, lead a meeting",
      "steer own work",
      "solve problems, derive steps",
      "guide others, pass on knowledge",
    ],
  ],
  [
    "DIGITAL.S.1",
    "Lernen mit digitalen Medien im Betrieb beraten",
    "Advise on learning with digital media in the company",
    [
      "Grundlagen Pädagogik, Recht, Ergonomie, Software nennen",
      "erste Fälle beraten",
      "Anwendungsfälle unterscheiden, sicher beraten",
      "Kosten, Nutzen, Wirkung abwägen",
      "Evaluationsdesign planen, forschend beraten",
    ],
    [
      "name basics of pedagogy, law, ergonomics, software",
      "advise in first cases",
      "tell use cases apart, advise with confidence",
      "weigh cost, benefit, effect",
      "plan an evaluation design, advise as a researcher",
    ],
  ],
  [
    "DIGITAL.S.2",
    "Medienproduktionsprojekte begleiten",
    "Accompany media production projects",
    [
      "Ablauf und Qualitätsziele beschreiben",
      "erste Produktion begleiten",
      "Produktionen für verschiedene Gruppen begleiten",
      "Produktion anpassen, Zusammenarbeit auswerten",
      "Wirkung prüfen, mit Komplexität umgehen",
    ],
    [
      "describe process and quality goals",
      "accompany a first production",
      "accompany productions for different groups",
      "adapt the production, evaluate the cooperation",
      "check effects, deal with complexity",
    ],
  ],
  [
    "DIGITAL.S.3",
    "Überblick über Technologien und Lehr-Lern-Methoden behalten",
    "Keep an overview of technologies and methods of teaching and learning",
    [
      "Medien und Methoden einordnen",
      "ausgewählte Medien betrieblich einschätzen",
      "Medien und Methoden verbinden, Wirkung prüfen",
      "Leistungsfähigkeit beurteilen",
      "Innovation verfolgen, Risiken steuern",
    ],
    [
      "place media and methods",
      "judge selected media for the company",
      "combine media and methods, check effects",
      "judge performance",
      "follow innovation, manage risks",
    ],
  ],
  [
    "DIGITAL.B.1",
    "Gezielt Wissen aufbauen, managen, verteilen",
    "Build, manage and share knowledge with a goal",
    [
      "Recherchewege beschreiben",
      "Quellen auswählen und erarbeiten",
      "Wissen strukturieren und weitergeben",
      "Quellenwahl begründen, kollaborativ arbeiten",
      "Rechercheplan führen, aktuell halten",
    ],
    [
      "describe ways of research",
      "choose sources and work through them",
      "structure knowledge and pass it on",
      "give reasons for the choice of sources, work together",
      "lead a research plan, keep it up to date",
    ],
  ],
  [
    "LERNEN.S.1",
    "Lernarrangements vorbereiten, durchführen, evaluieren",
    "Prepare, run and evaluate learning arrangements",
    [
      "Lernformen beschreiben",
      "erste Arrangements durchführen",
      "allein verbessern",
      "gezielt und gruppengerecht verbessern",
      "situativ verbessern, reflektiert weitergeben",
    ],
    [
      "describe forms of learning",
      "run first arrangements",
      "improve alone",
      "improve with a goal and for the group",
      "improve to the situation, pass on with reflection",
    ],
  ],
  [
    "LERNEN.S.2",
    "Organisationsentwicklung der Mitglieder beraten",
    "Advise members on organizational development",
    [
      "OE-Konzepte erklären",
      "erste Prozesse begleiten",
      "Formate gezielt einsetzen",
      "betriebsbezogen unterstützen",
      "eigenständig auf neuestem Stand beraten",
    ],
    [
      "explain concepts of organizational development",
      "accompany first processes",
      "use formats with a goal",
      "support in the terms of the company",
      "advise independently at the latest state",
    ],
  ],
  [
    "LERNEN.S.3",
    "Lernförderliche Umgebung und Lernräume schaffen",
    "Create surroundings and spaces that help to learn",
    [
      "Merkmale nennen",
      "mit Anleitung gestalten",
      "allein gestalten, Widerstand bearbeiten",
      "Unterstützung aufbauen",
      "Konzepte weiterentwickeln",
    ],
    [
      "name characteristics",
      "shape with guidance",
      "shape alone, deal with resistance",
      "build support",
      "develop concepts further",
    ],
  ],
  [
    "LERNEN.B.1",
    "IT-Systeme der Initiative administrieren",
    "Administer the IT systems of the initiative",
    [
      "LMS und Server beschreiben, einfachen Inhalt anlegen",
      "erste Administration, Inhalte selbst anlegen",
      "sicher administrieren",
      "Störungen beheben, LMS weiterentwickeln",
      "Risiken steuern, Erfahrung weitergeben",
    ],
    [
      "describe LMS and server, make simple content",
      "first administration, make content oneself",
      "administer with confidence",
      "clear faults, develop the LMS further",
      "manage risks, pass on experience",
    ],
  ],
  [
    "LERNEN.B.2",
    "Gemeinsam Lernkonzepte entwickeln",
    "Develop learning concepts together",
    [
      "Gesprächs- und Beratungsformen erklären",
      "Projektgespräche führen",
      "kleine Gruppen moderieren",
      "Workshops moderieren",
      "Formate kreativ gestalten",
    ],
    [
      "explain forms of talk and counselling",
      "lead project talks",
      "moderate small groups",
      "moderate workshops",
      "shape formats creatively",
    ],
  ],
];

/** The CoDiLe competence profile: 3 areas × 2 dimensions, 14 competence fields, 5 levels, 70 descriptors. */
export const codile: Framework = {
  id: "codile",
  version: "1.0",
  title: { de: "CoDiLe-Kompetenzprofil", en: "CoDiLe competence profile" },
  source:
    "CoDiCLUST, Coach für digitales Lernen; Synthese von SoWiBeFo, dort als Arbeitshypothese bezeichnet",
  modified: "2026-11-21",
  license: "Namen als Fakten; Beschreibungen in eigenen Worten",
  note: {
    de: "Die 70 Beschreibungen und die englischen Fassungen sind in eigenen Worten geschrieben.",
    en: "The 70 descriptors and the English versions are written in our own words.",
  },
  scope: "both",
  levels: scale,
  items: areas.flatMap((area) => [area, ...fields.map(field).filter((one) => one.area === area.code)]),
};

function field([code, de, en, german, english]: (typeof fields)[number]): Competence {
  const ids = scale.map((level) => level.id);
  const area = upToDot(code);
  return {
    code,
    de,
    en,
    ...(area === undefined ? {} : { area }),
    descriptors: byLevel(ids, german, english),
  };
}
