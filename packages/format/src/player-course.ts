import type { CompetenceTexts, PlayerTexts } from "./texts.ts";

/**
 * What the player knows of a course: no spans, no authoring data.
 * Texts of pages, questions and options stand in the HTML; only what must not be read there, keys and feedback, stands here.
 * Every `html` is a safe fragment.
 */
export interface PlayerCourse {
  readonly id: string;
  readonly version: string;
  readonly language: "de" | "en";
  readonly passMark: number;
  /** The most characters that the saved state takes, learners' own texts not counted. */
  readonly stateSize: number;
  /** How the session ends once everything required is done; `normal` closes the attempt. */
  readonly exitOnComplete: "suspend" | "normal";
  /** Ids of modules and entries. */
  readonly require: readonly string[];
  /** In reading order: cover, then each module with its entries, then results, competences, glossary, credits. */
  readonly views: readonly PlayerView[];
  readonly texts: PlayerTexts;
  /** By term id. */
  readonly glossary: Readonly<Record<string, { readonly term: string; readonly html: string }>>;
}

export type ViewKind =
  | "cover"
  | "module"
  | "page"
  | "quiz"
  | "task"
  | "results"
  | "competences"
  | "glossary"
  | "credits";

export interface PlayerView {
  /** The id of its `<article>` and its address. */
  readonly id: string;
  readonly kind: ViewKind;
  readonly title: string;
  /** The module it belongs to; absent for cover, results, competences, glossary and credits. */
  readonly module?: string;
  readonly after?: string;
  readonly objectives?: readonly string[];
  readonly items?: readonly PlayerItem[];
  readonly quiz?: PlayerQuiz;
  readonly task?: PlayerTask;
  /** Of a module view: its objectives, for the results page. */
  readonly goals?: readonly PlayerGoal[];
  /** Of the view of competences; its texts stand here, so that other courses do not carry them. */
  readonly competences?: {
    readonly words: CompetenceTexts;
    /** In the order of the HTML. */
    readonly list: readonly PlayerCompetence[];
  };
}

/** An objective, by its id in the module. */
export interface PlayerGoal {
  readonly id: string;
  readonly text: string;
  /** What platforms are told instead of the id, where another module has an objective of the same name. */
  readonly told?: string;
}

/** What shows how a competence stands; its name and its aim stand in the HTML. */
export interface PlayerCompetence {
  /** Ids of the entries that serve it. */
  readonly views: readonly string[];
  /** The statements that assess it, as question and row; those of one list ask the same, the earliest first. */
  readonly self: readonly (readonly (readonly [question: string, row: number])[])[];
  /** The criteria of rubrics by which learners judge their work for it, as task and row. */
  readonly rubrics: readonly (readonly [task: string, row: number])[];
}

export interface PlayerQuiz {
  readonly graded: boolean;
  readonly passMark?: number;
  readonly draw?: number;
  readonly attempts?: number;
  readonly shuffle: boolean;
}

export interface PlayerTask {
  /** Ids of the acceptance criteria, then of the steps, in the order of their check boxes in the HTML. */
  readonly criteria: readonly string[];
  readonly steps: readonly string[];
  readonly roles: number;
  readonly safety: boolean;
  /** Number of levels and of criteria of the rubric; absent without one. */
  readonly rubric?: { readonly criteria: number; readonly levels: number };
}

interface PlayerItemBase {
  readonly id: string;
  readonly hash: string;
  readonly points: number;
  /** An answer is saved as so many numbers, each 0 or 1, or 0..31 when `wide`. */
  readonly marks: number;
  readonly wide?: true;
  readonly hint?: string;
  readonly right?: string;
  readonly wrong?: string;
  readonly solution?: string;
}

/** By option in the author's order; `feedback` is HTML. */
export interface PlayerChoice extends PlayerItemBase {
  readonly kind: "single-choice" | "multiple-choice" | "true-false" | "hotspot";
  readonly options: readonly { readonly correct: boolean; readonly feedback?: string }[];
}

export interface PlayerGapText extends PlayerItemBase {
  readonly kind: "gap-text";
  readonly gaps: readonly (readonly string[])[];
  readonly exact: boolean;
}

export interface PlayerMatching extends PlayerItemBase {
  readonly kind: "matching";
  /** By row in the HTML: the value of the right answer. */
  readonly answers: readonly number[];
}

export interface PlayerOrdering extends PlayerItemBase {
  readonly kind: "ordering";
  /** The numbers of the entries in the HTML, in the right order. */
  readonly order: readonly number[];
}

export interface PlayerMarkWords extends PlayerItemBase {
  readonly kind: "mark-words";
  /** By word: 1 for a word to mark. */
  readonly words: readonly (0 | 1)[];
}

export interface PlayerNumeric extends PlayerItemBase {
  readonly kind: "numeric";
  readonly answer: number;
  readonly tolerance: number;
  readonly unit?: string;
}

export interface PlayerFreeText extends PlayerItemBase {
  readonly kind: "free-text";
}

export interface PlayerSelfAssessment extends PlayerItemBase {
  readonly kind: "self-assessment";
  /** The id of the earlier one. */
  readonly compare?: string;
}

export type PlayerItem =
  | PlayerChoice
  | PlayerGapText
  | PlayerMatching
  | PlayerOrdering
  | PlayerMarkWords
  | PlayerNumeric
  | PlayerFreeText
  | PlayerSelfAssessment;
