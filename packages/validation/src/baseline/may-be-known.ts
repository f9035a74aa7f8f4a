import type { Diagnostic } from "@kurswerk/diagnostics";
import { baselineError, baselineUnused } from "../rules/course/baseline/messages.ts";
import { ignoreUnused } from "../rules/course/ignore/messages.ts";

/** What is said about exceptions and the baseline themselves. */
const about: ReadonlySet<string> = new Set([ignoreUnused.code, baselineUnused.code, baselineError.code]);

/** Whether a baseline may hold a finding: never an error, and nothing about the lists of exceptions. */
export function mayBeKnown(one: Diagnostic): boolean {
  return one.severity !== "error" && !about.has(one.code);
}
