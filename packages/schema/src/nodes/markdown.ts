import type { Data, Literal, Node, Parent, PhrasingContent, RootContent } from "mdast";
import type { QuestionNode } from "./question.ts";

/** A block directive that passed the closed list: `:::note` … `:::`. */
export interface ContainerNode extends Parent {
  readonly type: "container";
  name: ContainerName;
  attributes: Readonly<Record<string, string>>;
  children: RootContent[];
  data?: Data;
}
export type ContainerName =
  | "note"
  | "tip"
  | "warning"
  | "safety"
  | "example"
  | "details"
  | "trainer"
  | "confidential";

/** A directive on a line of its own that stands for a medium: `::video{src=…}`. */
export interface EmbedNode extends Node {
  readonly type: "embed";
  name: "video" | "audio" | "download";
  attributes: Readonly<Record<string, string>>;
  /** The label in brackets, for `::download[Vorlage]{src=…}`. */
  label: PhrasingContent[];
}

/** A word with an explanation in the glossary: `:term[Beleg]`. */
export interface TermNode extends Parent {
  readonly type: "term";
  children: PhrasingContent[];
}

/** A passage in another language: `:lang[Emergency stop]{en}`. */
export interface LangNode extends Parent {
  readonly type: "lang";
  /** A BCP 47 tag. */
  language: string;
  children: PhrasingContent[];
}

/** A gap to fill in, or words to mark: `[[Lieferschein|Lieferscheine]]`. */
export interface GapNode extends Literal {
  readonly type: "gap";
  /** The text between the brackets. */
  value: string;
  /** The accepted variants in the order of writing, trimmed. */
  answers: readonly string[];
}

/** A place where the value of a course variable goes: `{{drucker}}`. */
export interface VariableNode extends Literal {
  readonly type: "variable";
  /** The name of the variable. */
  value: string;
}

/** A practice question in a page. */
export interface QuestionBlock extends Node {
  readonly type: "question";
  question: QuestionNode;
}

declare module "mdast" {
  interface RootContentMap {
    container: ContainerNode;
    embed: EmbedNode;
    term: TermNode;
    lang: LangNode;
    gap: GapNode;
    variable: VariableNode;
    question: QuestionBlock;
  }
  interface BlockContentMap {
    container: ContainerNode;
    embed: EmbedNode;
    question: QuestionBlock;
  }
  interface PhrasingContentMap {
    term: TermNode;
    lang: LangNode;
    gap: GapNode;
    variable: VariableNode;
  }
  interface ImageData {
    /** The author marked the image as decorative: `![](line.svg){decorative}`. */
    decorative?: boolean;
  }
}
