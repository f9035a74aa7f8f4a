import { diagnose } from "@kurswerk/diagnostics";
import type { Rule } from "../../../rule.ts";
import { tasks } from "../../../walk.ts";
import { rolesMissing } from "./messages.ts";

/** Who works in a team knows her part (MAK-007). */
export const rolesMissingRule: Rule = {
  profiles: ["strict"],
  messages: [rolesMissing],
  check: (course) =>
    tasks(course)
      .filter(({ node }) => (node.file.data.team ?? 1) > 1 && node.roles.length === 0)
      .map(({ node }) => diagnose(rolesMissing, {}, node.file.locate("/team"))),
};
