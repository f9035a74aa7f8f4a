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

/** One question, discriminated by `kind`. */
export type Item = ChoiceItem | GapTextItem;
export type ItemKind = Item["kind"];
