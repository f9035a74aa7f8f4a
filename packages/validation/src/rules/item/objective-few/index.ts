import { diagnose } from "@kurswerk/diagnostics";
import { trails } from "../../../alignment.ts";
import type { Rule } from "../../../rule.ts";
import { objectiveFew } from "./messages.ts";

/** One question alone may be guessed (ITM-014). */
export const objectiveFewRule: Rule = {
  profiles: ["strict"],
  messages: [objectiveFew],
  check: (course) =>
    course.modules.flatMap((module) => {
      const found = trails(course, module);
      return [...module.objectives.values()]
        .filter((one) => {
          const evidence = found.get(one.id.value)?.evidence ?? [];
          return evidence.length === 1 && evidence[0] !== "task";
        })
        .map((one) => diagnose(objectiveFew, { id: one.id.value }, one.id.span));
    }),
};
