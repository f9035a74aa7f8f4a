import { diagnose } from "@kurswerk/diagnostics";
import { type BloomLevel, bloomLevels, isHandsOn } from "@kurswerk/frameworks";
import type { ObjectiveNode, QuestionKind } from "@kurswerk/schema";
import { trails } from "../../../alignment.ts";
import { levelOfObjective, verbsOfObjective } from "../../../objectives.ts";
import type { Rule } from "../../../rule.ts";
import { levelTooLow } from "./messages.ts";

/** How far an answer can show what somebody is able to do. Ticking is no judging and no making. */
const reach: Readonly<Record<QuestionKind | "task", BloomLevel>> = {
  "single-choice": "analyse",
  "multiple-choice": "analyse",
  "true-false": "analyse",
  matching: "analyse",
  ordering: "analyse",
  "mark-words": "analyse",
  "gap-text": "analyse",
  hotspot: "analyse",
  numeric: "analyse",
  "free-text": "evaluate",
  "self-assessment": "evaluate",
  task: "create",
};

/** Evidence reaches the level of its objective; what is done with a tool is shown with the tool (ALN-004). */
export const levelTooLowRule: Rule = {
  messages: [levelTooLow],
  check: (course) =>
    course.modules.flatMap((module) => {
      const found = trails(course, module);
      return [...module.objectives.values()].flatMap((one) => {
        const evidence = found.get(one.id.value)?.evidence ?? [];
        if (evidence.length === 0 || evidence.includes("task")) return [];
        const wanted = levelOfObjective(one, course);
        if (wanted === undefined) return [];
        const verb = handsOn(one, wanted, verbsOfObjective(one, course));
        const best = Math.max(...evidence.map((kind) => bloomLevels.indexOf(reach[kind])));
        return verb === undefined && best >= bloomLevels.indexOf(wanted)
          ? []
          : [diagnose(levelTooLow, { id: one.id.value, wanted, ...(verb ? { verb } : {}) }, one.id.span)];
      });
    }),
};

function handsOn(_: ObjectiveNode, level: BloomLevel, verbs: readonly string[]): string | undefined {
  return level === "apply" ? verbs.find(isHandsOn) : undefined;
}
