import { diagnose } from "@kurswerk/diagnostics";
import type { Rule } from "../../../rule.ts";
import { tasks } from "../../../walk.ts";
import { secondTryMissing } from "./messages.ts";

/** Making leaves room for mistakes: a second round, or the typical mistakes named (MAK-004). */
export const secondTryRule: Rule = {
  messages: [secondTryMissing],
  check: (course) =>
    tasks(course)
      .filter(
        ({ node }) =>
          node.file.data.kind !== "assignment" && (node.file.data.iterations ?? 1) < 2 && !node.mistakes,
      )
      .map(({ node }) => diagnose(secondTryMissing, {}, node.title.span)),
};
