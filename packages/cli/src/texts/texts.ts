import type { Language } from "@kurswerk/diagnostics";
import { de } from "./de.ts";
import { en } from "./en.ts";

/** What the command says beyond diagnostics, by name. */
export interface Texts {
  readonly error: string;
  readonly warning: string;
  readonly info: string;
  readonly counts: (errors: number, warnings: number) => string;
  readonly notBuilt: string;
  readonly checked: (courses: number) => string;
  readonly verified: (packages: number) => string;
  readonly built: (path: string, size: string) => string;
  readonly more: (count: number) => string;
  readonly suppressed: (count: number) => string;
  readonly isKnown: string;
  readonly inBaseline: string;
  readonly hidden: (count: number) => string;
  readonly known: (count: number) => string;
  readonly nothingNew: (courses: number) => string;
  readonly baselineMade: (path: string, findings: number) => string;
  readonly baselineNone: (path: string) => string;
  readonly baselineErrors: (errors: number) => string;
  readonly explain: (code: string) => string;
  /** Below a table, on a course with errors. */
  readonly reportIncomplete: (folder: string, errors: number) => string;
  readonly noCourse: (folder: string) => string;
  readonly noPackage: (path: string) => string;
  readonly noLibraryFolder: (path: string) => string;
  readonly coreInvalid: (core: string) => string;
  readonly installedUnknown: string;
  readonly targetUnknown: (name: string, known: string) => string;
  readonly metadataUnknown: (name: string, known: string) => string;
  readonly editionUnknown: string;
  readonly splitQuiz: string;
  readonly h5pOnly: string;
  readonly lockFullOnly: string;
  readonly bug: string;
  readonly fixed: (count: number, files: number) => string;
  readonly fixable: (count: number, files: number) => string;
  readonly nothingToFix: string;
  readonly left: (count: number) => string;
  readonly exists: (path: string) => string;
  readonly made: (path: string) => string;
  readonly initNext: (folder: string) => string;
  readonly askTitle: string;
  readonly askFolder: string;
  readonly previewAt: (address: string) => string;
  readonly codeUnknown: (code: string, suggestion: string | undefined) => string;
  readonly frameworksUsage: string;
  readonly frameworkUnknown: (id: string, suggestion: string | undefined) => string;
  readonly frameworkFor: string;
  readonly frameworkMade: (path: string) => string;
  readonly frameworkFile: (path: string) => string;
  readonly proficientUnknown: (level: string, levels: readonly string[]) => string;
  readonly proficientForMoodle: string;
  readonly competences: (count: number, levels: number) => string;
  readonly source: string;
  readonly license: string;
  readonly notInModule: string;
  readonly nameInvalid: (name: string) => string;
  readonly fileBroken: (path: string) => string;
  readonly packageTwice: (name: string) => string;
  readonly portInvalid: (port: string) => string;
  readonly portTaken: (port: string) => string;
  readonly dayInvalid: (day: string) => string;
  readonly gitMissing: string;
  readonly noRepository: (folder: string) => string;
  readonly revisionUnknown: (revision: string) => string;
  readonly gitRefused: (complaint: string) => string;
  readonly noneChanged: (revision: string) => string;
  readonly noCanvas: (path: string) => string;
  readonly canvasNext: string;
  readonly reportMade: (path: string, findings: number) => string;
  readonly posterMade: (path: string, paper: string) => string;
  readonly repositoryNext: (folder: string, course: string) => string;
  /** A file or folder that the system refuses. */
  readonly system: (path: string, reason: "access" | "space" | "folder" | "missing" | "other") => string;
}

export const texts: Readonly<Record<Language, Texts>> = { de, en };

/** The language of the environment: English where it says so, German everywhere else. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const told = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return /^en/i.test(told) ? "en" : "de";
}
