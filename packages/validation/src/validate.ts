import type { Diagnostic, Severity } from "@kurswerk/diagnostics";
import type { CourseNode } from "@kurswerk/schema";
import { hideKnown } from "./baseline/hide-known.ts";
import { type Suppressed, suppress } from "./ignored.ts";
import { type Profile, unfinished } from "./profile.ts";
import type { Occasion, Rule } from "./rule.ts";

/** What the rules found, and what the course has answered already. */
export interface Verdict {
  readonly diagnostics: readonly Diagnostic[];
  /** Excepted in course.yaml, with reasons. */
  readonly suppressed: readonly Suppressed[];
  /** Held by the course's baseline. */
  readonly known: readonly Diagnostic[];
}

/** Warnings that follow from lists which could not be read. */
const follow: ReadonlySet<string> = new Set([
  "course/file-unused",
  "course/module-unlisted",
  "media/file-unused",
]);

/**
 * Asks every rule about a course. Warnings, also those `found` before, can be suppressed in course.yaml with a reason or
 * held by the baseline; errors cannot.
 */
export function validate(
  course: CourseNode,
  rules: readonly Rule[],
  profile: Profile,
  found: readonly Diagnostic[] = [],
  occasion: Occasion = {},
): Verdict {
  // Where a list could not be read, nothing can be said about what it does not name.
  const unsure = found.some(
    (one) => one.severity === "error" && /(course|module)\.yaml$/.test(one.span.path),
  );
  const asks = ({ profiles, needs }: Rule): boolean =>
    (profiles?.includes(profile.name) ?? true) && (needs === undefined || occasion[needs] !== undefined);
  const said = [...found, ...rules.filter(asks).flatMap((rule) => rule.check(course, profile, occasion))];
  const draft = course.file.data.status === "draft";
  const all = said
    .filter((one) => !unsure || !follow.has(one.code))
    .map((one) => ({ ...one, severity: severityOf(one, profile, draft) }));
  const { diagnostics, suppressed } = suppress(course, all);
  const silent = new Set(
    rules.filter((rule) => !asks(rule)).flatMap((rule) => rule.messages.map((one) => one.code)),
  );
  return { suppressed, ...hideKnown(course, diagnostics, (code) => !silent.has(code)) };
}

function severityOf(one: Diagnostic, profile: Profile, draft: boolean): Severity {
  const severity = profile.severities[one.code] ?? one.severity;
  return draft && severity === "error" && unfinished.has(one.code) ? "warning" : severity;
}
