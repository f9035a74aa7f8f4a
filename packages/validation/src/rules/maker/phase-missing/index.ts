import { diagnose } from "@kurswerk/diagnostics";
import { actionPhases, entryOf, vocabularies } from "@kurswerk/schema";
import type { Rule } from "../../../rule.ts";
import { tasks } from "../../../walk.ts";
import { phaseMissing } from "./messages.ts";

/** A maker task leads through all six phases of the complete action (MAK-002). */
export const phaseMissingRule: Rule = {
  messages: [phaseMissing],
  check: (course) =>
    tasks(course).flatMap(({ node }) => {
      if (node.file.data.kind === "assignment") return [];
      const omitted = Object.keys(node.file.data["omitted-phases"] ?? {}).map(
        (name) => entryOf(vocabularies.actionPhases, name)?.id,
      );
      const there = new Set<string>(node.phases.map((one) => one.phase));
      const phases = actionPhases.filter((phase) => !there.has(phase) && !omitted.includes(phase));
      return phases.length === 0 ? [] : [diagnose(phaseMissing, { phases }, node.title.span)];
    }),
};
