import type { Diagnostic } from "@kurswerk/diagnostics";
import type { CourseNode } from "@kurswerk/schema";
import { describer, type Entry, keyOf } from "./entry.ts";
import { mayBeKnown } from "./may-be-known.ts";

/** The baseline of a course: everything but errors among `found`, counted where alike, in an order that stays. */
export function baselineOf(course: CourseNode, found: readonly Diagnostic[]): readonly Entry[] {
  const describe = describer(course);
  const counted = new Map<string, { readonly entry: Entry; count: number }>();
  for (const one of found.filter(mayBeKnown)) {
    const entry = describe(one);
    const key = keyOf(entry);
    const before = counted.get(key);
    if (before) before.count += 1;
    else counted.set(key, { entry, count: 1 });
  }
  return [...counted]
    .map(([key, one]) => ({ ...one, order: JSON.stringify([one.entry.file, one.entry.rule, key]) }))
    .sort((one, other) => (one.order < other.order ? -1 : 1))
    .map(({ entry, count }) => (count === 1 ? entry : { ...entry, count }));
}
