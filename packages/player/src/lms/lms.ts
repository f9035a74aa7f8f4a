import type { GoalResult, Outcome } from "../core/progress.ts";

/** Why nothing, or not everything, is stored. */
export type Trouble = "no-platform" | "no-storage" | "review" | "refused" | "connection";

/** An answer by the interaction types of SCORM; choices are numbers from 0; of a matching, one for each row. */
export type Response =
  | readonly ["choice" | "sequencing" | "matching", readonly number[]]
  | readonly ["true-false", boolean]
  | readonly ["fill-in" | "long-fill-in", readonly string[]]
  | readonly ["numeric", number];

/** One answer, as platforms record it. */
export interface Interaction {
  readonly id: string;
  readonly response: Response;
  readonly result: "right" | "wrong" | "neutral";
  /** What was asked. */
  readonly text: string;
}

/** What is handed over after an action. */
export interface Report {
  readonly state: string;
  readonly at: string;
  readonly outcome: Outcome;
  readonly goals: () => readonly GoalResult[];
  readonly interactions: readonly Interaction[];
}

/** What was stored before, and what stands in the way of storing more. */
export interface Saved {
  readonly state: string;
  readonly trouble?: Trouble | undefined;
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
  /** True while something waits to be sent with the next report. */
  waits(): boolean;
  /** Makes sure that what was saved stays, as far as the platform lets us. */
  commit(): void;
  close(): void;
  /** Starts anew after the browser has brought back a page whose session was closed. */
  revive(): void;
}
