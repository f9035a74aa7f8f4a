import type { Session } from "./options.ts";
import { printReport } from "./print-report.ts";
import { findCourses } from "./read/find-courses.ts";

/** Which courses a command works on. */
export interface Selecting {
  readonly changedSince?: string;
}

/** The courses that a call means: those named or found, with `--changed-since` only those that were touched. */
export async function selectCourses(
  named: readonly string[],
  { changedSince }: Selecting,
  { texts }: Session,
): Promise<readonly string[]> {
  const folders = findCourses(named, texts);
  if (changedSince === undefined) return folders;
  const { changedCourses } = await import("./read/changed-courses.ts");
  return changedCourses(folders, changedSince, texts);
}

/** Says that no course was touched; programs get an empty report and the sentence beside it. */
export async function printNoneChanged({ changedSince = "" }: Selecting, run: Session): Promise<void> {
  await printReport([], run);
  const sentence = run.texts.noneChanged(changedSince);
  if (run.format === "pretty") console.log(sentence);
  else console.error(sentence);
}
