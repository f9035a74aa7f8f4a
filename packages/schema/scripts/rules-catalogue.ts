/** A sentence in both languages. */
type Both = readonly [de: string, en: string];

/** The families of the catalogue of didactic rules, with how many numbers each has. */
export const families: Readonly<Record<string, readonly [count: number, ...Both]>> = {
  ALN: [8, "Ausrichtung", "Alignment"],
  OBJ: [5, "Lernziele", "Objectives"],
  TIM: [4, "Zeit", "Time"],
  ITM: [14, "Fragen", "Questions"],
  LES: [7, "Sprache", "Language"],
  BAR: [12, "Barrierefreiheit", "Accessibility"],
  KOG: [6, "Umfang und Medien", "Load and media"],
  MAK: [12, "Maker-Aufgaben", "Maker tasks"],
  OER: [3, "Lizenzen", "Licences"],
  DSG: [3, "Datenschutz", "Privacy"],
  FOE: [4, "Förderung und Pflege", "Funding and upkeep"],
};

/** The numbers that every course is held to; the others are asked under `strict` or another profile. */
export const core: ReadonlySet<string> = new Set(
  `ALN-001 ALN-002 ALN-003 ALN-004 ALN-005 ALN-006 OBJ-001 OBJ-002 TIM-001 TIM-002
   ITM-001 ITM-002 ITM-003 ITM-004 ITM-005 ITM-006 ITM-007 ITM-012 LES-001 LES-002 LES-003
   BAR-001 BAR-002 BAR-003 BAR-004 BAR-005 BAR-006 BAR-007 KOG-001 KOG-002
   MAK-001 MAK-002 MAK-003 MAK-004 MAK-005 MAK-006 OER-001 OER-002 DSG-001 FOE-001`.split(/\s+/),
);

/** Numbers that need no rule, because the product itself leaves no room for the mistake. */
export const settled: Readonly<Record<string, Both>> = {
  "ITM-013": [
    "Jede Fragenart lässt sich mit der Tastatur beantworten.",
    "Every kind of question can be answered with the keyboard.",
  ],
  "BAR-010": [
    "Medien starten nie von selbst, und es gibt keine Zeitgrenze. Ob ein Film blitzt, müssen Sie ansehen.",
    "Media never start by themselves, and there is no time limit. Whether a film flashes is for you to see.",
  ],
  "BAR-011": [
    "Alle Bedienelemente sind groß genug und zeigen den Fokus.",
    "All controls are large enough and show the focus.",
  ],
  "DSG-003": [
    "Betriebsinternes steht nie in der Ausgabe für Lernende.",
    "What is confidential never reaches the learner's edition.",
  ],
};

/** What a number also asks for, and no rule looks at. */
export const left: Readonly<Record<string, Both>> = {
  "ALN-007": ["Bereiche, die nur einmal vorkommen", "areas that occur only once"],
  "OBJ-003": ["weniger als drei Lernziele", "fewer than three objectives"],
  "ITM-007": ["Stellen, an denen nie die richtige Antwort steht", "places that never hold the key"],
  "ITM-011": [
    "Reihenfolge von Zahlen; Satz neben Stichwort ohne Punkt",
    "order of numbers; sentences beside words without a full stop",
  ],
  "LES-003": ["Fachwörter, die keine Abkürzungen sind", "technical terms that are no abbreviations"],
  "LES-004": ["Nominalstil, Genitive, Schachtelsätze", "nominal style, genitives, nested clauses"],
  "BAR-012": ["Emojis, kursive Absätze", "emoji, paragraphs in italics"],
  "KOG-002": ["Kapitel in langen Videos", "chapters in long videos"],
  "KOG-003": ["Anteil des Textes an der Zeit", "share of text in the time"],
  "KOG-005": ["Zweck von Tonaufnahmen und Downloads", "purpose of recordings and downloads"],
  "MAK-003": ["Fristen der Unterweisung", "intervals of the briefing"],
  "MAK-006": ["ob Stufen beobachtbar beschrieben sind", "whether levels are worded observably"],
  "MAK-007": ["Übergaben, Anteil der Einzelnen", "hand-overs, individual parts"],
  "MAK-008": ["Bilder zu heiklen Schritten", "pictures of critical steps"],
  "DSG-002": ["Namen und Gesichter", "names and faces"],
  "FOE-004": [
    "tote Links ins Netz: Kurswerk fragt das Netz nicht",
    "dead links: Kurswerk does not ask the network",
  ],
};
