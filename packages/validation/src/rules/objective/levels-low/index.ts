import { diagnose } from "@kurswerk/diagnostics";
import { levelOfObjective } from "../../../objectives.ts";
import type { Rule } from "../../../rule.ts";
import { levelsLow } from "./messages.ts";

/** A module leads to doing, not only to knowing (OBJ-004). */
export const levelsLowRule: Rule = {
  profiles: ["strict"],
  messages: [levelsLow],
  check: (course) =>
    course.modules
      .filter((module) => {
        const levels = [...module.objectives.values()].map((one) => levelOfObjective(one, course));
        return levels.length > 0 && levels.every((level) => level === "remember" || level === "understand");
      })
      .map((module) => diagnose(levelsLow, {}, module.file.locate("/objectives", "key"))),
};
