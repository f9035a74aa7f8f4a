import { diagnose } from "@kurswerk/diagnostics";
import type { Rule } from "../../../rule.ts";
import { objectiveCount } from "./messages.ts";

/** Objectives of one module at most, and one per unit of 45 minutes, but never fewer than three. */
const most = 7;
const fewest = 3;

/** Few objectives, so that each gets its time (OBJ-003). */
export const objectiveCountRule: Rule = {
  profiles: ["strict"],
  messages: [objectiveCount],
  check: (course) =>
    course.modules.flatMap((module) => {
      const { workload } = module.file.data;
      const units = workload?.["provider-units"];
      const limit = units === undefined ? most : Math.min(most, Math.max(fewest, Math.ceil(units)));
      const count = module.objectives.size;
      return count > limit
        ? [diagnose(objectiveCount, { count, most: limit }, module.file.locate("/objectives", "key"))]
        : [];
    }),
};
