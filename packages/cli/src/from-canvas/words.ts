import type { Language } from "@kurswerk/diagnostics";
import { de } from "./words-de.ts";
import { en } from "./words-en.ts";

/** What the skeleton of a course says to its author; prompts without the brackets of a placeholder. */
export interface Words {
  /** The word that opens a placeholder. */
  readonly mark: "OFFEN" | "TODO";
  readonly courseHead: string;
  readonly moduleHead: string;
  readonly mediaHead: string;
  readonly rubricHead: string;
  readonly summary: string;
  readonly audience: string;
  readonly provider: string;
  readonly license: string;
  readonly objectivesMissing: string;
  readonly medium: (name: string, benefit: string) => string;
  readonly source: string;
  readonly page: string;
  readonly pageWithNote: (note: string) => string;
  readonly insertMedium: (name: string, benefit: string) => string;
  readonly reaches: string;
  readonly fromCanvas: string;
  readonly goal: string;
  readonly measure: string;
  readonly needs: string;
  readonly learningNeeds: string;
  readonly attitude: string;
  readonly benefit: string;
  readonly defaultModule: string;
  readonly defaultPage: string;
  readonly defaultQuiz: string;
  readonly stemKnow: (objective: string) => string;
  readonly stemDo: (objective: string) => string;
  readonly stem: string;
  readonly right: string;
  readonly whyRight: string;
  readonly wrong: string;
  readonly whyWrong: string;
  readonly quizNote: string;
  readonly product: string;
  readonly criterion: (objective: string) => string;
  readonly anyCriterion: string;
  readonly material: string;
  readonly amount: string;
  readonly materialWhat: string;
  readonly materialAmount: string;
  readonly role: string;
  readonly duty: string;
  readonly roleName: string;
  readonly roleDuty: string;
  readonly minutes: string;
  readonly steps: Readonly<Record<"inform" | "plan" | "decide" | "carry-out" | "check" | "evaluate", string>>;
  readonly mistakes: string;
  readonly transfer: string;
  readonly safety: string;
  readonly submit: string;
  readonly levels: Readonly<Record<string, string>>;
  readonly before: {
    readonly file: string;
    readonly title: string;
    readonly id: string;
    readonly stem: string;
  };
  readonly after: {
    readonly file: string;
    readonly title: string;
    readonly id: string;
    readonly stem: string;
  };
  readonly selfLevels: readonly string[];
  readonly evaluation: string;
  readonly effects: Readonly<Record<"input" | "output" | "outcome" | "impact", string>>;
  readonly instruments: string;
  readonly noInstruments: string;
}

export const words: Readonly<Record<Language, Words>> = { de, en };
