import type { Located, Span } from "@kurswerk/diagnostics";
import type { RichText } from "./text.ts";

/** The kinds of question that an author may write today. */
export const questionKinds = ["single-choice", "multiple-choice", "true-false", "gap-text"] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** One answer that a learner can choose. */
export interface OptionNode {
  readonly span: Span;
  readonly text: RichText;
  readonly correct: boolean;
  readonly feedback?: RichText;
}

interface QuestionBase {
  readonly span: Span;
  /** Written by the author (`{#lieferschein}`) or, when absent, derived from its place; then `idDerived` is true. */
  readonly id: Located<string>;
  readonly idDerived: boolean;
  /** The question itself: the first paragraph, and pictures beside it. */
  readonly stem: RichText;
  readonly points: number;
  /** The option `spelling: exact` and the like, by their English names. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly hint?: RichText;
  /** General feedback after a right answer, after a wrong one, and the explained solution. */
  readonly right?: RichText;
  readonly wrong?: RichText;
  readonly solution?: RichText;
}

export interface ChoiceNode extends QuestionBase {
  readonly kind: "single-choice" | "multiple-choice" | "true-false";
  readonly options: readonly OptionNode[];
}

export interface GapTextNode extends QuestionBase {
  readonly kind: "gap-text";
  /** The text with its gaps (`GapNode`); `stem` is empty when the author wrote no paragraph before it. */
  readonly text: RichText;
}

export type QuestionNode = ChoiceNode | GapTextNode;
