import type { PlayerTexts } from "./texts.ts";

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
  /** Ids of modules and entries. */
  readonly require: readonly string[];
  /** In reading order: cover, then each module with its entries, then results, glossary, credits. */
  readonly views: readonly PlayerView[];
  readonly texts: PlayerTexts;
  /** By term id. */
  readonly glossary: Readonly<Record<string, { readonly term: string; readonly html: string }>>;
}

export type ViewKind = "cover" | "module" | "page" | "quiz" | "task" | "results" | "glossary" | "credits";

export interface PlayerView {
  /** The id of its `<article>` and its address. */
  readonly id: string;
  readonly kind: ViewKind;
  readonly title: string;
  /** The module it belongs to; absent for cover, results, glossary and credits. */
  readonly module?: string;
  readonly after?: string;
  readonly objectives?: readonly string[];
  readonly items?: readonly PlayerItem[];
  readonly quiz?: PlayerQuiz;
  readonly task?: PlayerTask;
  /** Of a module view: its objectives, for the results page. */
  readonly goals?: readonly { readonly id: string; readonly text: string }[];
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
  readonly hint?: string;
  readonly right?: string;
  readonly wrong?: string;
  readonly solution?: string;
}

export interface PlayerChoice extends PlayerItemBase {
  readonly kind: "single-choice" | "multiple-choice" | "true-false";
  /** By option in the author's order; `feedback` is HTML. */
  readonly options: readonly { readonly correct: boolean; readonly feedback?: string }[];
}

export interface PlayerGapText extends PlayerItemBase {
  readonly kind: "gap-text";
  readonly gaps: readonly (readonly string[])[];
  readonly exact: boolean;
}

export type PlayerItem = PlayerChoice | PlayerGapText;
