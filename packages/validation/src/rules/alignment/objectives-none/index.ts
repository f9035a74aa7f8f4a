import { diagnose } from "@kurswerk/diagnostics";
import type { Rule } from "../../../rule.ts";
import { objectivesNone } from "./messages.ts";

/** A module says what people can do afterwards. */
export const objectivesNoneRule: Rule = {
  messages: [objectivesNone],
  check: (course) =>
    course.modules
      .filter((module) => module.objectives.size === 0)
      .map((module) => diagnose(objectivesNone, {}, module.file.locate("/title"))),
};
