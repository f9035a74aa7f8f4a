import type { CompiledCourse } from "@kurswerk/format";

/** What documents say in sentences, in the course's language. */
export interface DocumentWords {
  readonly completed: string;
  readonly objectives: string;
  readonly methods: string;
  readonly criteria: string;
  readonly score: (percent: number) => string;
  readonly units: (count: number) => string;
  readonly hours: (count: number) => string;
}

const number = (value: number, comma: string): string => String(value).replace(".", comma);

export const documentWords: Readonly<Record<CompiledCourse["language"], DocumentWords>> = {
  de: {
    completed: "Abgeschlossen:",
    objectives: "Lernziele:",
    methods: "So wird gelernt:",
    criteria: "Abnahmekriterien:",
    score: (percent) => `Mindestens ${number(percent, ",")} Prozent der Punkte in den bewerteten Tests.`,
    units: (count) =>
      `${number(count, ",")} ${count === 1 ? "Unterrichtseinheit" : "Unterrichtseinheiten"} von 45 Minuten`,
    hours: (count) => `${number(count, ",")} ${count === 1 ? "Stunde" : "Stunden"} im Betrieb`,
  },
  en: {
    completed: "Completed:",
    objectives: "Learning objectives:",
    methods: "How people learn:",
    criteria: "Acceptance criteria:",
    score: (percent) => `At least ${number(percent, ".")} percent of the points in the graded quizzes.`,
    units: (count) => `${number(count, ".")} teaching ${count === 1 ? "unit" : "units"} of 45 minutes`,
    hours: (count) => `${number(count, ".")} ${count === 1 ? "hour" : "hours"} in the company`,
  },
};

/** A heading and its list, as Markdown reads it; nothing for an empty list. */
export function listed(heading: string, lines: readonly string[]): string | undefined {
  return lines.length === 0 ? undefined : [heading, ...lines.map((line) => `- ${line}`)].join("\n");
}

/** Paragraphs that are there. */
export function paragraphs(...parts: readonly (string | undefined)[]): string | undefined {
  const kept = parts.filter((part) => part !== undefined && part !== "");
  return kept.length === 0 ? undefined : kept.join("\n\n");
}

/** Text as it stands in Markdown, with nothing in it taken for a sign of Markdown: the stars of „Lots*innen“ stay. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_<[\]]|&(?=#?\w+;)|^(?:[#>]|[-+](?= ))|(?<=^\d+)[.)](?= )/g, "\\$&");
}
