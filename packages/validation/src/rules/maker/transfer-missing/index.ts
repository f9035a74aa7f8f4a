import { diagnose } from "@kurswerk/diagnostics";
import type { Rule } from "../../../rule.ts";
import { tasks } from "../../../walk.ts";
import { transferMissing } from "./messages.ts";

/** What was made finds its way to work (MAK-009). */
export const transferMissingRule: Rule = {
  profiles: ["strict"],
  messages: [transferMissing],
  check: (course) =>
    tasks(course)
      .filter(({ node }) => node.file.data.kind !== "assignment" && !node.transfer)
      .map(({ node }) => diagnose(transferMissing, {}, node.title.span)),
};
