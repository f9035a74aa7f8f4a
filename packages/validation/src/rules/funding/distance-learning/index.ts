import { diagnose } from "@kurswerk/diagnostics";
import type { Rule } from "../../../rule.ts";
import { readerOf } from "../../../time/course-time.ts";
import { estimate } from "../../../time/learning-time.ts";
import { contents } from "../../../walk.ts";
import { distanceLearning } from "./messages.ts";

/** Signs of distance learning that needs approval (FOE-003). */
export const distanceLearningRule: Rule = {
  profiles: ["strict"],
  messages: [distanceLearning],
  check(course) {
    const price = course.file.data.funding?.price ?? 0;
    const all = contents(course);
    const graded = all.some(({ node }) => node.kind === "quiz" && node.file.data.mode === "graded");
    const minutes = (list: typeof all): number =>
      list.reduce((sum, { node, module }) => sum + estimate(node, readerOf(course, module)), 0);
    const alone = all.filter(({ entry }) => entry.phase === undefined || entry.phase === "online-self");
    return price > 0 && graded && minutes(alone) > minutes(all) / 2
      ? [diagnose(distanceLearning, {}, course.file.locate("/funding/price"))]
      : [];
  },
};
