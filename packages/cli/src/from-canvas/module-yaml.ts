import { md } from "./markdown.ts";
import type { Plan, PlannedModule } from "./plan.ts";
import { comment, plainOpen, yaml } from "./write.ts";

/** `module.yaml` from one module of the canvas. */
export function moduleYaml(plan: Plan, module: PlannedModule): string {
  const { say } = plan;
  const { title, summary, workload } = module.written;
  const objectives = [...module.objectives].map(([id, one]) => [id, { ...one, text: md(one.text) }] as const);
  const content = module.phases.flatMap(({ phase, pieces }): readonly unknown[] => {
    const items = pieces.map((one) => one.file);
    return phase === undefined ? items : [{ phase, items }];
  });
  return (
    comment(say.moduleHead) +
    yaml({
      title: md(title),
      summary: summary === undefined ? undefined : md(summary),
      workload,
      objectives: objectives.length === 0 ? undefined : Object.fromEntries(objectives),
      content,
    }) +
    (objectives.length === 0 ? comment(plainOpen(plan, say.objectivesMissing)) : "")
  );
}
