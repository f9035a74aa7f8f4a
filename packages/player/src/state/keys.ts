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

/** The views whose "seen" counts, by module: pages, and practice that was done. */
export function seenGroups({ course }: Model): { readonly name: string; readonly ids: readonly string[] }[] {
  return course.views
    .filter((view) => view.goals)
    .map(({ id: name }) => ({
      name,
      ids: course.views
        .filter((view) => view.module === name && (view.kind === "page" || view.quiz?.graded === false))
        .map((view) => view.id),
    }));
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
