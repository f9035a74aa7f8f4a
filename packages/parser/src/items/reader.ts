import type { Diagnostic, Span } from "@kurswerk/diagnostics";
import type { QuestionNode, QuestionYaml, RichText } from "@kurswerk/schema";
import type { RootContent } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import type { Context } from "../markdown/context.ts";

type Shared = "span" | "id" | "idDerived" | "points" | "hint" | "right" | "wrong" | "solution";

/** What a kind of question adds to what all kinds share. */
export type Own<N extends QuestionNode> = N extends unknown ? Omit<N, Shared> : never;

/** A question directive: what stands in it besides its named parts. */
export interface InMarkdown {
  readonly node: ContainerDirective;
  readonly body: readonly RootContent[];
  /** Those that the kind declares, values of vocabularies by their English names. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly context: Context;
  /** The line of the directive. */
  readonly place: Span;
}

/** A question in YAML; pointers count from it (`/options/0/text`). */
export interface InYaml<Written> {
  readonly written: Written;
  readonly text: (pointer: string, text: string | undefined, gaps?: boolean) => RichText;
  readonly span: (pointer: string) => Span;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Where a message about the whole question points. */
  readonly place: Span;
}

/** How one kind of question is read, in both forms. What is wrong is reported, and as much as possible kept. */
export interface Reader<N extends QuestionNode> {
  markdown(question: InMarkdown): Own<N>;
  yaml(question: InYaml<Extract<QuestionYaml, { readonly kind: N["kind"] }>>): Own<N>;
}
