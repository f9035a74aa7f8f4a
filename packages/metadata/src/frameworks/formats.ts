import type { Outcome } from "@kurswerk/diagnostics";
import { casePackage } from "./case/case.ts";
import type { Exported } from "./exported.ts";
import { moodleCsv } from "./moodle/moodle.ts";

/** Turns a framework into a text that another system imports; no value when there is an error. */
export type FrameworkFormat = (exported: Exported) => Outcome<string>;

/** Every export of frameworks by its name. */
export const frameworkFormats: Readonly<Record<string, FrameworkFormat>> = {
  case: casePackage,
  "moodle-csv": moodleCsv,
};
