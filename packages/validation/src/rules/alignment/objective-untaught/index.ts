import { diagnose } from "@kurswerk/diagnostics";
import { trails } from "../../../alignment.ts";
import type { Rule } from "../../../rule.ts";
import { untaught } from "./messages.ts";

/** Every objective is learned somewhere, not only tested (ALN-002). */
export const objectiveUntaught: Rule = {
  messages: [untaught],
  check: (course) =>
    course.modules.flatMap((module) => {
      const found = trails(course, module);
      return [...module.objectives.values()]
        .filter((one) => found.get(one.id.value)?.activities.length === 0)
        .map((one) => diagnose(untaught, { id: one.id.value }, one.id.span));
    }),
};
