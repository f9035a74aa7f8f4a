import type { Html, Written } from "./hast.ts";

/** What every question has. */
interface ItemBase extends Written {
  /** Unique in the course: `module/entry/question`. */
  readonly id: string;
  /**
   * A hash of the answer structure: kind, number and content of options or gaps.
   * Saved answers fit as long as id and hash are the same; texts around them may change.
   * Six characters `[0-9a-z]`.
   */
  readonly hash: string;
  readonly stem: Html;
  /** What a right answer is worth; 1 unless the author says otherwise. */
  readonly points: number;
  readonly hint?: Html;
  readonly right?: Html;
  readonly wrong?: Html;
  readonly solution?: Html;
}

export interface Option extends Written {
  readonly text: Html;
  readonly correct: boolean;
  readonly feedback?: Html;
}

export interface ChoiceItem extends ItemBase {
  readonly kind: "single-choice" | "multiple-choice" | "true-false";
  /** In the author's order. */
  readonly options: readonly Option[];
}

export interface Gap extends Written {
  /** Accepted answers as typed by the author; the first is shown as the solution. */
  readonly answers: readonly string[];
}

export interface GapTextItem extends ItemBase {
  readonly kind: "gap-text";
  /**
   * The text; each gap is an empty element `<span data-gap="0">`, numbered from 0 in reading order.
   */
  readonly text: Html;
  readonly gaps: readonly Gap[];
  /** `tolerant` ignores case, spaces, hyphens, and ae for ä; `exact` compares after trimming. */
  readonly spelling: "tolerant" | "exact";
}

export interface MatchingItem extends ItemBase {
  readonly kind: "matching";
  /** What answers are looked for; `answer` is an index into `answers`. */
  readonly pairs: readonly (Written & { readonly text: Html; readonly answer: number })[];
  /** Every answer once, in the author's order, also those that fit nowhere. */
  readonly answers: readonly { readonly text: Html; readonly name: string }[];
}

export interface OrderingItem extends ItemBase {
  readonly kind: "ordering";
  /** In the right order. */
  readonly entries: readonly (Written & { readonly text: Html; readonly name: string })[];
}

export interface MarkWordsItem extends ItemBase {
  readonly kind: "mark-words";
  /** The text; each word is a `<span data-word="0">`, numbered from 0 in reading order. */
  readonly text: Html;
  readonly words: readonly { readonly text: string; readonly correct: boolean }[];
}

export interface NumericItem extends ItemBase {
  readonly kind: "numeric";
  readonly answer: number;
  /** How far an answer may be off, both ends included. */
  readonly tolerance: number;
  readonly unit?: string;
}

/** Never part of a score. */
export interface FreeTextItem extends ItemBase {
  readonly kind: "free-text";
  readonly criteria: readonly (Written & { readonly text: Html })[];
}

/** A rectangle on a picture, in percent of its width and height. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface HotspotItem extends ItemBase {
  readonly kind: "hotspot";
  readonly picture: Html;
  readonly options: readonly (Option & { readonly area: Area })[];
}

/** What learners judge themselves by. */
export interface Statement extends Written {
  readonly text: Html;
  /** The id of the competence that it is about. */
  readonly competence?: string;
  /** What somebody on each level can do, in the order of the levels. */
  readonly descriptors?: readonly string[];
}

/** Never part of a score. */
export interface SelfAssessmentItem extends ItemBase {
  readonly kind: "self-assessment";
  readonly statements: readonly Statement[];
  /** From the lowest to the highest. */
  readonly levels: readonly string[];
  /** The id of the earlier self-assessment that this one is shown beside. */
  readonly compare?: string;
}

/** One question, discriminated by `kind`. */
export type Item =
  | ChoiceItem
  | GapTextItem
  | MatchingItem
  | OrderingItem
  | MarkWordsItem
  | NumericItem
  | FreeTextItem
  | HotspotItem
  | SelfAssessmentItem;
export type ItemKind = Item["kind"];
