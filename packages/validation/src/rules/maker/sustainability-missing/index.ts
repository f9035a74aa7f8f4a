import { diagnose } from "@kurswerk/diagnostics";
import type { Rule } from "../../../rule.ts";
import { tasks } from "../../../walk.ts";
import { sustainabilityMissing } from "./messages.ts";

/** Who makes something says what it takes (MAK-011). */
export const sustainabilityMissingRule: Rule = {
  profiles: ["strict"],
  messages: [sustainabilityMissing],
  check: (course) =>
    course.file.data.area === "manufacturing" || course.file.data.area === "assembly"
      ? tasks(course)
          .filter(({ node }) => node.file.data.kind !== "assignment" && !node.file.data.sustainability)
          .map(({ node }) => diagnose(sustainabilityMissing, {}, node.title.span))
      : [],
};
