import { diagnose } from "@kurswerk/diagnostics";
import type { Rule } from "../../../rule.ts";
import { prerequisiteLate } from "./messages.ts";

/** What a module builds on comes before it (ALN-008). */
export const prerequisiteLateRule: Rule = {
  profiles: ["strict"],
  messages: [prerequisiteLate],
  check: ({ modules }) =>
    modules.flatMap((module, at) => {
      const needs = module.file.data.after;
      const later = modules.findIndex((other) => other.id.value === needs);
      return needs !== undefined && later > at
        ? [diagnose(prerequisiteLate, { module: module.id.value, needs }, module.file.locate("/after"))]
        : [];
    }),
};
