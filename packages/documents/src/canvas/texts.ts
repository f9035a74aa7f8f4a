import type { Language } from "@kurswerk/diagnostics";

/** The headings of the poster, and what to think about where a field is still empty. */
export interface PosterTexts {
  readonly canvas: string;
  readonly part: readonly [string, string, string];
  readonly names: Readonly<Record<Field, readonly [name: string, prompt: string]>>;
  readonly smart: Readonly<
    Record<"text" | "measure" | "agreed-by" | "feasible" | "by", readonly [letter: string, word: string]>
  >;
  readonly units: string;
  readonly hours: string;
  readonly minutes: string;
  readonly until: string;
  readonly people: string;
  readonly effects: Readonly<Record<"input" | "output" | "outcome" | "impact", string>>;
  readonly instruments: string;
}

export type Field =
  | "field"
  | "audience"
  | "start"
  | "goal"
  | "stakeholders"
  | "needs"
  | "learning-needs"
  | "attitude"
  | "benefit"
  | "modules"
  | "media"
  | "roadmap"
  | "evaluation"
  | "result"
  | "cooperation"
  | "learned";

const de: PosterTexts = {
  canvas: "Digital Learning Canvas",
  part: ["Teil 1: Ziel und Ausgangslage", "Teil 2: Kurs und Roadmap", "Teil 3: Erkenntnisse"],
  names: {
    field: ["Pilotfeld", "Wo wird es ausprobiert?"],
    audience: ["Zielgruppe", "Für wen, und wie viele?"],
    start: ["Ausgangslage", "Wie ist es heute, und warum soll sich etwas ändern?"],
    goal: ["Ziel (SMART)", "Was ist am Ende anders?"],
    stakeholders: ["Beteiligte", "Wer redet mit, hilft mit oder ist betroffen?"],
    needs: ["Bedürfnisse", "Was brauchen die Menschen in ihrer Arbeit?"],
    "learning-needs": ["Lernbedarfe", "Was müssen sie dafür lernen?"],
    attitude: ["Haltung zum digitalen Lernen", "Was halten sie davon?"],
    benefit: ["Nutzen des Mediums", "Was bringt ihnen das gewählte Medium?"],
    modules: ["Lernziele und Module", "Was können Teilnehmende danach? Wo und wie lernen sie?"],
    media: ["Medienplan", "Welches Medium, und was lernt man damit besser als ohne?"],
    roadmap: ["Roadmap", "Was ist bis wann fertig, und wer kümmert sich?"],
    evaluation: ["Auswertung", "Woran erkennen Sie die Wirkung?"],
    result: ["Ergebnis", "Was ist herausgekommen?"],
    cooperation: ["Zusammenarbeit", "Wie war die Zusammenarbeit?"],
    learned: ["Gelernt", "Was haben Sie gelernt?"],
  },
  smart: {
    text: ["S", "spezifisch"],
    measure: ["M", "messbar"],
    "agreed-by": ["A", "akzeptiert"],
    feasible: ["R", "realistisch"],
    by: ["T", "terminiert"],
  },
  units: "UE",
  hours: "Std. im Betrieb",
  minutes: "Min.",
  until: "bis",
  people: "Personen",
  effects: {
    input: "Einsatz",
    output: "Ergebnis",
    outcome: "Wirkung bei Lernenden",
    impact: "Wirkung im Betrieb",
  },
  instruments: "Instrumente",
};

const en: PosterTexts = {
  canvas: "Digital Learning Canvas",
  part: ["Part 1: goal and starting situation", "Part 2: course and roadmap", "Part 3: learnings"],
  names: {
    field: ["Pilot field", "Where is it tried out?"],
    audience: ["Audience", "For whom, and how many?"],
    start: ["Starting situation", "How are things today, and why should they change?"],
    goal: ["Goal (SMART)", "What is different in the end?"],
    stakeholders: ["Stakeholders", "Who has a say, helps, or is affected?"],
    needs: ["Needs", "What do people need in their work?"],
    "learning-needs": ["Learning needs", "What do they have to learn for it?"],
    attitude: ["Attitude to digital learning", "What do they think of it?"],
    benefit: ["Benefit of the medium", "What does the chosen medium do for them?"],
    modules: ["Objectives and modules", "What can participants do afterwards? Where and how do they learn?"],
    media: ["Media plan", "Which medium, and what does one learn better with it?"],
    roadmap: ["Roadmap", "What is finished by when, and who takes care of it?"],
    evaluation: ["Evaluation", "How do you tell the effect?"],
    result: ["Result", "What came of it?"],
    cooperation: ["Cooperation", "How did you work together?"],
    learned: ["Learned", "What did you learn?"],
  },
  smart: {
    text: ["S", "specific"],
    measure: ["M", "measurable"],
    "agreed-by": ["A", "agreed"],
    feasible: ["R", "realistic"],
    by: ["T", "time-bound"],
  },
  units: "units",
  hours: "h in the company",
  minutes: "min",
  until: "by",
  people: "people",
  effects: {
    input: "Input",
    output: "Output",
    outcome: "Effect on learners",
    impact: "Effect in the company",
  },
  instruments: "Instruments",
};

export const posterTexts: Readonly<Record<Language, PosterTexts>> = { de, en };
