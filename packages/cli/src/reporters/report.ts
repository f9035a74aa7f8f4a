import type { Diagnostic, Language } from "@kurswerk/diagnostics";
import type { Suppressed } from "@kurswerk/validation";

/** What a reporter is given. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
  /** Texts by path, for places and excerpts. */
  readonly texts: ReadonlyMap<string, string>;
  readonly language: Language;
  readonly color: boolean;
}

/** Turns findings into text for one kind of reader. */
export type Reporter = (report: Report) => string;
