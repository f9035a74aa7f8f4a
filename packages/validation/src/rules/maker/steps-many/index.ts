import { diagnose } from "@kurswerk/diagnostics";
import type { Rule } from "../../../rule.ts";
import { tasks } from "../../../walk.ts";
import { stepsMany } from "./messages.ts";

const most = 12;

/** A phase is clear at a glance (MAK-008). */
export const stepsManyRule: Rule = {
  profiles: ["strict"],
  messages: [stepsMany],
  check: (course) =>
    tasks(course).flatMap(({ node }) =>
      node.phases
        .filter((phase) => phase.steps.length > most)
        .map((phase) => diagnose(stepsMany, { count: phase.steps.length, most }, phase.span)),
    ),
};
