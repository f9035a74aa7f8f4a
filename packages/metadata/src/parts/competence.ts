import type { CompiledCourse, Module } from "@kurswerk/format";

/** A part of a framework: an area, a competence, a level. */
export interface Part {
  readonly code: string;
  readonly name: string;
}

/** The level of a competence that a course leads to. */
export interface ReachedLevel extends Part {
  /** Its place on the scale, from 1. */
  readonly rank: number;
  /** What somebody can do then, where the framework says so. */
  readonly text?: string;
}

/** A competence as catalogues name it. */
export interface Competence extends Part {
  /** Its permanent address, or a name of the form `urn:uuid`. */
  readonly url: string;
  /** What the framework is called, and where it is. */
  readonly framework: { readonly name: string; readonly url: string };
  /** The areas that it lies in, from the top. */
  readonly areas: readonly Part[];
  readonly level?: ReachedLevel;
}

/** Finds the competence of a reference such as `mkr-nrw:1.3` or `xf:team@2`; `undefined` when nobody knows it. */
export type FindCompetence = (reference: string) => Competence | undefined;

/** For callers without framework data. */
export const noCompetences: FindCompetence = () => undefined;

/** What modules teach, in order and each once, on the highest level named. */
export function competencesOf(modules: readonly Module[], find: FindCompetence): readonly Competence[] {
  return named(
    modules.flatMap(({ objectives }) => objectives.flatMap((one) => one.competences)),
    find,
  );
}

/** What participants bring along, in order and each once. */
export function requiredBy({ facts }: CompiledCourse, find: FindCompetence): readonly Competence[] {
  return named(facts.requiredCompetences, find);
}

function named(references: readonly string[], find: FindCompetence): readonly Competence[] {
  const found = new Map<string, Competence>();
  for (const one of references.flatMap((reference) => find(reference) ?? [])) {
    const before = found.get(one.url);
    if (!before || (one.level?.rank ?? 0) > (before.level?.rank ?? 0)) found.set(one.url, one);
  }
  return [...found.values()];
}

/** What graded quizzes and tasks of modules assess, by their objectives. */
export function assessedBy(course: CompiledCourse, find: FindCompetence): readonly Competence[] {
  const modules = course.modules.map((module) => {
    const used = new Set(
      module.entries.flatMap((entry) =>
        entry.kind === "task" || (entry.kind === "quiz" && entry.graded) ? entry.objectives : [],
      ),
    );
    return { ...module, objectives: module.objectives.filter(({ id }) => used.has(id)) };
  });
  return competencesOf(modules, find);
}
