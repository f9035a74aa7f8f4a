import type { CompiledCourse, Entry, Module, Objective } from "@kurswerk/format";

/** Where an objective is told about, practised and assessed. */
export interface Coverage {
  readonly module: Module;
  readonly objective: Objective;
  readonly presented: readonly Entry[];
  readonly practised: readonly Entry[];
  readonly assessed: readonly Entry[];
}

/**
 * Every objective with the content that serves it. Pages present it; pages with questions, quizzes for practice and
 * tasks practise it; graded quizzes assess it, and tasks whose rubric has a criterion for it.
 */
export function coverage(course: CompiledCourse): readonly Coverage[] {
  return course.modules.flatMap((module) =>
    module.objectives.map((objective) => {
      const serving = module.entries.filter((entry) => entry.objectives.includes(objective.id));
      const assessing = module.entries.filter(
        (entry) =>
          entry.kind === "task" &&
          entry.task.rubric?.criteria.some((criterion) => criterion.objective === objective.id),
      );
      return {
        module,
        objective,
        presented: serving.filter((entry) => entry.kind === "page"),
        practised: serving.filter(practises),
        assessed: module.entries.filter(
          (entry) =>
            assessing.includes(entry) || (serving.includes(entry) && entry.kind === "quiz" && entry.graded),
        ),
      };
    }),
  );
}

function practises(entry: Entry): boolean {
  if (entry.kind === "task") return true;
  return entry.items.length > 0 && !(entry.kind === "quiz" && entry.graded);
}
