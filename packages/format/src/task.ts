import type { Html, InlineHtml, Written } from "./hast.ts";

export type ActionPhase = "inform" | "plan" | "decide" | "carry-out" | "check" | "evaluate";

/** Something a learner ticks. */
export interface Check extends Written {
  /** Unique in its task, stable while the text stays the same: six characters `[0-9a-z]`. */
  readonly id: string;
  readonly text: Html;
}

export interface Role extends Written {
  readonly name: InlineHtml;
  readonly duty: Html;
}

export interface TaskPhase extends Written {
  readonly phase: ActionPhase;
  readonly minutes?: number;
  /** The text of the phase; each step is an empty element `<span data-step="0">` in its list item, in order of `steps`. */
  readonly body: Html;
  readonly steps: readonly Check[];
}

export interface Rubric {
  readonly title: string;
  /** From the lowest level to the highest. */
  readonly levels: readonly { readonly id: string; readonly title: string; readonly points: number }[];
  readonly criteria: readonly {
    readonly id: string;
    readonly title: InlineHtml;
    readonly objective?: string;
    /** One text per level, in the order of `levels`. */
    readonly texts: readonly InlineHtml[];
  }[];
}

export interface Safety {
  /** Hazards in the course's language. */
  readonly hazards: readonly string[];
  readonly briefing?: Html;
  readonly operatingInstruction?: Html;
  readonly ppe: readonly string[];
  readonly responsible?: string;
  readonly record?: string;
}

/** A Maker task (all phases) or an assignment (product, criteria, rubric and hand-in only). */
export interface Task {
  readonly kind: "maker" | "assignment";
  readonly team?: number;
  readonly iterations?: number;
  readonly station?: string;
  readonly safety?: Safety;
  readonly intro: Html;
  readonly product?: Html;
  readonly criteria: readonly Check[];
  readonly material?: Html;
  readonly roles: readonly Role[];
  readonly phases: readonly TaskPhase[];
  readonly mistakes?: Html;
  readonly transfer?: { readonly days?: number; readonly body: Html };
  readonly submit: readonly string[];
  readonly rubric?: Rubric;
}
