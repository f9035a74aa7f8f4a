import type { PlayerView } from "@kurswerk/format";
import type { Model } from "../core/model.ts";
import { hash } from "../core/random.ts";
import { digits } from "./alphabet.ts";

/** Two characters that stand for a thing in the saved state. Two things may share them: then their order tells them apart. */
export function shortKey(text: string): string {
  return digits(hash(text) % 4096, 2);
}

/** Things by short key, in the order of the course. */
export function byKey<T>(things: readonly T[], nameOf: (thing: T) => string): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const thing of things) {
    const key = shortKey(nameOf(thing));
    map.set(key, [...(map.get(key) ?? []), thing]);
  }
  return map;
}

/** The views whose "seen" is saved, in groups that fall together: one per module, one for the rest. */
export function seenGroups({ course }: Model): { readonly name: string; readonly ids: readonly string[] }[] {
  const groups = new Map<string, string[]>();
  for (const view of course.views)
    groups.set(view.module ?? "", [...(groups.get(view.module ?? "") ?? []), view.id]);
  return [...groups.values()].map((ids) => ({ name: ids.join(), ids }));
}

/** A task by what its ticks mean: words may be corrected, but another number of steps makes it another task. */
export function taskName({ id, task }: PlayerView): string {
  return `${id} ${[task?.criteria.length, task?.steps.length, task?.rubric?.criteria]}`;
}

/** What learners write texts of their own for, by id. */
export function textIds({ course, items }: Model): readonly string[] {
  return [
    ...course.views.filter((view) => view.task).map(({ id }) => id),
    ...items.filter((item) => item.kind === "free-text").map(({ id }) => id),
  ];
}
