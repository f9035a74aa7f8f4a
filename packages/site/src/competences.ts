import type { CompiledCourse, Module, PlayerCompetence, SelfAssessmentItem } from "@kurswerk/format";

/** What shows how each competence of a course stands: entries that serve it, statements that assess it. */
export function competences(course: CompiledCourse): readonly PlayerCompetence[] {
  const statements = chains(course);
  return course.competences.map(({ id }) => ({
    views: course.modules.flatMap(({ objectives, entries }) => {
      const goals = objectives.filter(({ aims }) => aims.some((aim) => aim.competence === id));
      return entries
        .filter((entry) => goals.some((goal) => entry.objectives.includes(goal.id)))
        .map((entry) => entry.id);
    }),
    self: statements.filter((chain) => chain.competence === id).map((chain) => chain.rows),
    rubrics: course.modules.flatMap((module) => criteria(module, id)),
  }));
}

/** The criteria of a module's rubrics that belong to objectives for a competence. */
function criteria({ objectives, entries }: Module, competence: string): PlayerCompetence["rubrics"] {
  const goals = new Set<string | undefined>(
    objectives.filter(({ aims }) => aims.some((aim) => aim.competence === competence)).map(({ id }) => id),
  );
  return entries.flatMap((entry) =>
    entry.kind === "task"
      ? (entry.task.rubric?.criteria ?? []).flatMap(({ objective }, row) =>
          goals.has(objective) ? [[entry.id, row] as const] : [],
        )
      : [],
  );
}

interface Chain {
  competence: string | undefined;
  readonly rows: (readonly [question: string, row: number])[];
}

/** Statements that ask the same at different times, the earliest first. */
function chains({ modules }: CompiledCourse): readonly Chain[] {
  const questions = modules
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => (entry.kind === "task" ? [] : entry.items))
    .filter((item): item is SelfAssessmentItem => item.kind === "self-assessment");
  const found: Chain[] = [];
  for (const { id, compare, statements } of questions)
    for (const [row, { competence }] of statements.entries()) {
      const earlier = found.find(({ rows }) => rows.some(([item, at]) => item === compare && at === row));
      const chain = earlier ?? { competence, rows: [] };
      chain.competence ??= competence;
      chain.rows.push([id, row]);
      if (!earlier) found.push(chain);
    }
  return found;
}
