import type { Span } from "@kurswerk/diagnostics";

/** A page, style sheet or script of a package. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
  readonly references: readonly Reference[];
  readonly scripts: readonly Script[];
}

/** An address that a page or style sheet names. */
export interface Reference {
  readonly value: string;
  /** The folder it is relative to, as `resolve` takes it. */
  readonly folder: string;
  /** `load`: fetched with the page. `link`: opened when somebody follows it. */
  readonly use: "load" | "link";
  readonly span: Span;
}

/** A piece of code: a whole file, a `<script>`, or a handler attribute. */
export interface Script {
  readonly code: string;
  /** Where the code begins. */
  readonly path: string;
  readonly start: number;
  /** The event, for handler attributes such as `onunload`. */
  readonly event?: string;
}

/** The span of a match inside a script. */
export function within({ path, start }: Script, index: number, length: number): Span {
  return { path, start: start + index, end: start + index + length };
}
