import { md } from "./markdown.ts";
import type { Piece, Plan, PlannedModule } from "./plan.ts";
import { comment, open, plain, yaml } from "./write.ts";

/** A rubric with three levels and one criterion per objective of a task. */
export function rubric(plan: Plan, module: PlannedModule, piece: Piece): string {
  const { say } = plan;
  const levels = Object.entries(say.levels);
  const criteria = piece.objectives.flatMap((id) => {
    const objective = module.objectives.get(id);
    const texts = Object.fromEntries(levels.map(([level, prompt]) => [level, open(plan, prompt)]));
    return objective ? [[id, { title: md(objective.text), objective: id, levels: texts }] as const] : [];
  });
  return (
    comment(say.rubricHead) +
    yaml({
      title: plain(piece.written.title),
      scale: Object.fromEntries(levels.map(([level], index) => [level, index + 1])),
      criteria: Object.fromEntries(criteria),
    })
  );
}
