import { type Diagnostic, diagnose, type Severity } from "@kurswerk/diagnostics";
import type { CourseNode } from "@kurswerk/schema";
import { type Profile, unfinished } from "./profile.ts";
import type { Rule } from "./rule.ts";
import { ignoreError, ignoreUnused } from "./rules/course/ignore/messages.ts";

/** A warning that does not apply here, and why. */
export interface Suppressed {
  readonly diagnostic: Diagnostic;
  readonly reason: string;
}

/** What the rules found, and what the course has answered already. */
export interface Verdict {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
}

/** Warnings that follow from lists which could not be read. */
const follow: ReadonlySet<string> = new Set([
  "course/file-unused",
  "course/module-unlisted",
  "media/file-unused",
]);

/**
 * Asks every rule about a course. Warnings, also those `found` before, can be suppressed in course.yaml with a reason;
 * errors cannot.
 */
export function validate(
  course: CourseNode,
  rules: readonly Rule[],
  profile: Profile,
  found: readonly Diagnostic[] = [],
): Verdict {
  // Where a list could not be read, nothing can be said about what it does not name.
  const unsure = found.some(
    (one) => one.severity === "error" && /(course|module)\.yaml$/.test(one.span.path),
  );
  const asked = rules.filter((rule) => rule.profiles?.includes(profile.name) ?? true);
  const said = [...found, ...asked.flatMap((rule) => rule.check(course, profile))];
  const draft = course.file.data.status === "draft";
  const all = said
    .filter((one) => !unsure || !follow.has(one.code))
    .map((one) => ({ ...one, severity: severityOf(one, profile, draft) }));
  const ignored = course.file.data.checks?.ignore ?? [];
  const hits = new Set<number>();
  const diagnostics: Diagnostic[] = [];
  const suppressed: Suppressed[] = [];
  for (const one of all) {
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

function severityOf(one: Diagnostic, profile: Profile, draft: boolean): Severity {
  const severity = profile.severities[one.code] ?? one.severity;
  return draft && severity === "error" && unfinished.has(one.code) ? "warning" : severity;
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
