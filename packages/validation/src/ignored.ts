import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import type { CourseNode } from "@kurswerk/schema";
import { ignoreError, ignoreUnused } from "./rules/course/ignore/messages.ts";

/** A warning that does not apply here, and why. */
export interface Suppressed {
  readonly diagnostic: Diagnostic;
  readonly reason: string;
}

/** Takes out what course.yaml excepts with a reason; says which exceptions meet an error or nothing. */
export function suppress(
  course: CourseNode,
  found: readonly Diagnostic[],
): { readonly diagnostics: readonly Diagnostic[]; readonly suppressed: readonly Suppressed[] } {
  const ignored = course.file.data.checks?.ignore ?? [];
  const hits = new Set<number>();
  const diagnostics: Diagnostic[] = [];
  const suppressed: Suppressed[] = [];
  for (const one of found) {
    const at = ignored.findIndex((entry) => entry.rule === one.code && isAt(entry.at, one, course));
    const entry = ignored[at];
    if (entry) hits.add(at);
    if (!entry || one.severity === "error") diagnostics.push(one);
    else suppressed.push({ diagnostic: one, reason: entry.reason });
    if (entry && one.severity === "error")
      diagnostics.push(
        diagnose(ignoreError, { code: one.code }, course.file.locate(`/checks/ignore/${at}/rule`)),
      );
  }
  ignored.forEach((entry, at) => {
    if (!hits.has(at))
      diagnostics.push(
        diagnose(ignoreUnused, { code: entry.rule }, course.file.locate(`/checks/ignore/${at}/rule`)),
      );
  });
  return { diagnostics, suppressed };
}

/** True when a place is meant: a file by the end of its path or by its id, a question as `file#question`. */
function isAt(at: string | undefined, { span }: Diagnostic, course: CourseNode): boolean {
  if (at === undefined) return true;
  const [file = "", question] = at.split("#");
  const nodes = course.modules.flatMap((module) => module.entries.flatMap(({ node }) => node ?? []));
  const node = nodes.find((one) => one.path === span.path);
  if (!span.path.endsWith(file) && node?.id.value !== file) return false;
  if (question === undefined) return true;
  const questions = node && node.kind !== "task" ? node.questions : [];
  return questions.some(
    (one) => one.id.value === question && span.start >= one.span.start && span.end <= one.span.end,
  );
}
