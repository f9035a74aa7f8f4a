import type { Located, Span } from "@kurswerk/diagnostics";
import type { TaskFront } from "../generated/files.ts";
import type { FileNode } from "./file.ts";
import type { RichText } from "./text.ts";

/** The six phases of the complete action, in their order (BIBB, vollständige Handlung). */
export const actionPhases = ["inform", "plan", "decide", "carry-out", "check", "evaluate"] as const;
export type ActionPhase = (typeof actionPhases)[number];

/** Something to tick: an acceptance criterion, or a step of a phase. */
export interface CheckNode {
  readonly span: Span;
  readonly text: RichText;
}

/** A row of the table under `## Rollen`. */
export interface RoleNode {
  readonly span: Span;
  readonly name: RichText;
  readonly duty: RichText;
}

/** One phase: what stands before, between and after its steps in `body`; the steps again as data. */
export interface PhaseNode {
  readonly phase: ActionPhase;
  readonly span: Span;
  /** From the heading: `## Informieren (90 Minuten)`. */
  readonly minutes?: number;
  readonly body: RichText;
  /** The items of the task lists in `body` (`- [ ] …`), in order. */
  readonly steps: readonly CheckNode[];
}

export interface TaskNode {
  readonly kind: "task";
  readonly id: Located<string>;
  readonly path: string;
  readonly span: Span;
  readonly file: FileNode<TaskFront>;
  readonly title: RichText;
  /** Text between the title and the first heading. */
  readonly intro: RichText;
  readonly product?: { readonly span: Span; readonly body: RichText };
  readonly criteria: readonly CheckNode[];
  readonly material?: { readonly span: Span; readonly body: RichText };
  readonly roles: readonly RoleNode[];
  readonly phases: readonly PhaseNode[];
  readonly mistakes?: { readonly span: Span; readonly body: RichText };
  readonly transfer?: { readonly span: Span; readonly days?: number; readonly body: RichText };
}
