import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import { isForHelpers } from "../../../reading/levels.ts";
import type { Rule } from "../../../rule.ts";
import { readerOf } from "../../../time/course-time.ts";
import { estimate } from "../../../time/learning-time.ts";
import { blockLong } from "./messages.ts";

/** Minutes without a change of activity. */
const limit = { others: 20, helpers: 15 };

/** Reading and doing take turns (TIM-003). */
export const blockLongRule: Rule = {
  profiles: ["strict"],
  messages: [blockLong],
  check: (course) =>
    course.modules.flatMap((module) => {
      const most = isForHelpers(course, module) ? limit.helpers : limit.others;
      const found: Diagnostic[] = [];
      let minutes = 0;
      for (const { node } of module.entries) {
        if (node?.kind !== "page" || node.questions.length > 0 || node.file.data["practice-minutes"]) {
          minutes = 0;
          continue;
        }
        minutes += estimate(node, readerOf(course, module));
        if (minutes <= most) continue;
        found.push(diagnose(blockLong, { minutes: Math.round(minutes), most }, node.title.span));
        minutes = 0;
      }
      return found;
    }),
};
