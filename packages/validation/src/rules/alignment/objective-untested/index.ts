import { diagnose } from "@kurswerk/diagnostics";
import { trails } from "../../../alignment.ts";
import type { Rule } from "../../../rule.ts";
import { untested } from "./messages.ts";

/** Every objective has evidence: a question, a task, a criterion of a rubric (ALN-001). */
export const objectiveUntested: Rule = {
  messages: [untested],
  check: (course) =>
    course.modules.flatMap((module) => {
      const found = trails(course, module);
      return [...module.objectives.values()]
        .filter((one) => found.get(one.id.value)?.evidence.length === 0)
        .map((one) => diagnose(untested, { id: one.id.value }, one.id.span));
    }),
};
