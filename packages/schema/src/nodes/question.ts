import type { Located, Span } from "@kurswerk/diagnostics";
import type { RichText } from "./text.ts";

interface QuestionBase {
  readonly span: Span;
  /** Written by the author (`{#lieferschein}`) or, when absent, derived from its place; then `idDerived` is true. */
  readonly id: Located<string>;
  readonly idDerived: boolean;
  /** The question itself: the first paragraph, and pictures beside it. */
  readonly stem: RichText;
  readonly points: number;
  readonly hint?: RichText;
  /** General feedback after a right answer, after a wrong one, and the explained solution. */
  readonly right?: RichText;
  readonly wrong?: RichText;
  readonly solution?: RichText;
}

/** One answer that a learner can choose. */
export interface OptionNode {
  readonly span: Span;
  readonly text: RichText;
  readonly correct: boolean;
  readonly feedback?: RichText;
}

/** A line of a question: a step to put in order, a criterion, a statement. */
export interface LineNode {
  readonly span: Span;
  readonly text: RichText;
}

export interface ChoiceNode extends QuestionBase {
  readonly kind: "single-choice" | "multiple-choice" | "true-false";
  readonly options: readonly OptionNode[];
}

export interface GapTextNode extends QuestionBase {
  readonly kind: "gap-text";
  /** The text with its gaps (`GapNode`); `stem` is empty when the author wrote no paragraph before it. */
  readonly text: RichText;
  readonly spelling: "tolerant" | "exact";
}

export interface MatchingNode extends QuestionBase {
  readonly kind: "matching";
  /** Without `left`, the right side is an answer that fits nowhere. */
  readonly pairs: readonly { readonly span: Span; readonly left?: RichText; readonly right: RichText }[];
}

export interface OrderingNode extends QuestionBase {
  readonly kind: "ordering";
  /** In the right order. */
  readonly entries: readonly LineNode[];
}

export interface MarkWordsNode extends QuestionBase {
  readonly kind: "mark-words";
  /** The text; the words to mark are `GapNode`s. */
  readonly text: RichText;
}

export interface NumericNode extends QuestionBase {
  readonly kind: "numeric";
  readonly answer: number;
  /** How far an answer may be off, in the unit of the answer. */
  readonly tolerance: number;
  readonly unit?: string;
}

export interface FreeTextNode extends QuestionBase {
  readonly kind: "free-text";
  /** What learners check their own answer by. */
  readonly criteria: readonly LineNode[];
}

/** A rectangle on a picture, in percent of its width and height. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface HotspotNode extends QuestionBase {
  readonly kind: "hotspot";
  readonly picture: RichText;
  readonly options: readonly (OptionNode & { readonly area: Area })[];
}

/** What somebody says of herself; without words of the author's own, the competence speaks for itself. */
export interface StatementNode extends LineNode {
  /** A reference to a competence, without a level. */
  readonly competence?: Located<string>;
}

export interface SelfAssessmentNode extends QuestionBase {
  readonly kind: "self-assessment";
  readonly statements: readonly StatementNode[];
  /** The author's own levels from the lowest; empty where a scale has them. */
  readonly levels: readonly LineNode[];
  /** The framework whose levels are used, as the author names it. */
  readonly scale?: Located<string>;
  /** The earlier self-assessment, as the author names it. */
  readonly compare?: Located<string>;
}

export type QuestionNode =
  | ChoiceNode
  | GapTextNode
  | MatchingNode
  | OrderingNode
  | MarkWordsNode
  | NumericNode
  | FreeTextNode
  | HotspotNode
  | SelfAssessmentNode;

/** The kinds of question that an author may write. */
export type QuestionKind = QuestionNode["kind"];
