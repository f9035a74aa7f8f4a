import type { Outcome } from "../core/progress.ts";

/** Why nothing, or not everything, is stored. */
export type Trouble = "no-platform" | "no-storage" | "review" | "refused" | "connection";

/** One answer, as platforms record it. */
export interface Interaction {
  readonly id: string;
  readonly kind: "single-choice" | "multiple-choice" | "true-false" | "gap-text";
  /** Chosen options by number, or the typed texts. */
  readonly response: readonly (number | string)[];
  readonly right: boolean;
}

/** What is handed over after an action. */
export interface Report {
  readonly state: string;
  readonly at: string;
  readonly outcome: Outcome;
  readonly interaction?: Interaction;
}

/** What was stored before, and what stands in the way of storing more. */
export interface Saved {
  readonly state: string;
  readonly trouble?: Trouble;
}

/** Where progress is kept. One file per kind of platform. */
export interface Lms {
  /** Who keeps it, for the sentence on the results page. */
  readonly keeper: "platform" | "browser";
  /** The most characters that `state` may have. */
  readonly room: number;
  load(): Promise<Saved>;
  /** Returns what went wrong, if anything. What was not stored is sent again with the next report. */
  save(report: Report): Trouble | undefined;
  /** Makes sure that what was saved stays, as far as the platform lets us. */
  commit(): void;
  close(): void;
}
