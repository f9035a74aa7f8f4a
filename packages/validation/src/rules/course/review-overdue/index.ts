import { diagnose } from "@kurswerk/diagnostics";
import type { Rule } from "../../../rule.ts";
import { reviewOverdue } from "./messages.ts";

/** The day by which the content is to be reviewed lies ahead (FOE-004). Asked only where the day is known. */
export const reviewOverdueRule: Rule = {
  profiles: ["strict"],
  needs: "today",
  messages: [reviewOverdue],
  check(course, _, { today }) {
    const by = course.file.data["review-by"];
    // Days written as year, month, day sort as texts do.
    return by !== undefined && today !== undefined && by < today
      ? [diagnose(reviewOverdue, { by, today }, course.file.locate("/review-by"))]
      : [];
  },
};
