import { type Diagnostic, diagnose, hasErrors } from "@kurswerk/diagnostics";
import type { CourseNode } from "@kurswerk/schema";
import { baselineError, baselineUnused } from "../rules/course/baseline/messages.ts";
import { describer, keyOf } from "./entry.ts";
import { mayBeKnown } from "./may-be-known.ts";

/** Findings divided by the baseline of their course. */
export interface Divided {
  /** What is new, and what there is to say about the baseline itself. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the baseline holds. */
  readonly known: readonly Diagnostic[];
}

/**
 * Takes out what the course's baseline holds; each entry takes as many findings as it counts. Entries that meet nothing
 * are told, but only when `asks` their rule and no error keeps rules from seeing all of the course.
 */
export function hideKnown(
  course: CourseNode,
  found: readonly Diagnostic[],
  asks: (code: string) => boolean,
): Divided {
  const { baseline } = course;
  if (!baseline) return { diagnostics: found, known: [] };
  const describe = describer(course);
  const keys = baseline.data.findings.map(keyOf);
  const left = baseline.data.findings.map((entry) => entry.count ?? 1);
  const said: Diagnostic[] = [];
  const known: Diagnostic[] = [];
  const diagnostics = found.filter((one) => {
    const key = keyOf(describe(one));
    const at = keys.findIndex((each, index) => each === key && (left[index] ?? 0) > 0);
    if (at === -1) return true;
    left[at] = (left[at] ?? 0) - 1;
    if (mayBeKnown(one)) known.push(one);
    else said.push(diagnose(baselineError, { code: one.code }, baseline.locate(`/findings/${at}/rule`)));
    return !mayBeKnown(one);
  });
  if (!hasErrors(found))
    baseline.data.findings.forEach((entry, at) => {
      const missing = left[at] ?? 0;
      if (missing === 0 || !asks(entry.rule)) return;
      const rest = (entry.count ?? 1) - missing;
      said.push(
        diagnose(baselineUnused, { code: entry.rule, rest }, baseline.locate(`/findings/${at}/rule`)),
      );
    });
  return { diagnostics: [...diagnostics, ...said], known };
}
