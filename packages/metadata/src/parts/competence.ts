import type { CompiledCourse, Module } from "@kurswerk/format";

/** A competence as catalogues name it. */
export interface Competence {
  /** Its permanent address. */
  readonly url: string;
  readonly name: string;
  readonly code: string;
  /** What the framework is called, and where it is. */
  readonly framework: { readonly name: string; readonly url: string };
}

/** Finds the competence of a reference such as `mkr-nrw:1.3` or `xf:team@2`; `undefined` when it has no address. */
export type FindCompetence = (reference: string) => Competence | undefined;

/** For callers without framework data. */
export const noCompetences: FindCompetence = () => undefined;

/** What modules teach, in order and each once. */
export function competencesOf(modules: readonly Module[], find: FindCompetence): readonly Competence[] {
  const references = modules.flatMap(({ objectives }) => objectives.flatMap((one) => one.competences));
  const found = references.flatMap((reference) => find(reference) ?? []);
  return [...new Map(found.map((one) => [one.url, one])).values()];
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
