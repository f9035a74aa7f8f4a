import type { Diagnostic, Language } from "@kurswerk/diagnostics";
import type { Suppressed } from "@kurswerk/validation";

/** One course or package that was looked at. */
export interface Part {
  /** The folder of the course or the path of the package, as diagnostics write it; read from the paths when absent. */
  readonly name?: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
  /** What a baseline holds; nothing when absent. */
  readonly known?: readonly Diagnostic[];
  /** Every file that was read, where that is more than `texts` has. */
  readonly files?: readonly string[];
  /** The texts that were read, by path; at least those that a finding points into. */
  readonly texts: ReadonlyMap<string, string>;
}

/** How a report is told. */
export interface Setting {
  readonly language: Language;
  readonly color: boolean;
  /** True when warnings fail, too. */
  readonly strict: boolean;
  /** True when people want to read what baselines hold. */
  readonly showKnown?: boolean;
  /** The working folder with `/`; paths below it are told from there. */
  readonly root: string;
}

/** What a reporter is given: the parts, and all that stands in them. */
export interface Report extends Setting {
  readonly parts: readonly Part[];
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
  readonly known: readonly Diagnostic[];
  /** Texts by path, for places and excerpts. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Turns findings into text for one kind of reader. */
export type Reporter = (report: Report) => string;

/** One report about several courses or packages. */
export function reportOf(parts: readonly Part[], setting: Setting): Report {
  return {
    ...setting,
    parts,
    diagnostics: parts.flatMap((one) => one.diagnostics),
    suppressed: parts.flatMap((one) => one.suppressed),
    known: parts.flatMap((one) => one.known ?? []),
    texts: new Map(parts.flatMap((one) => [...one.texts])),
  };
}
