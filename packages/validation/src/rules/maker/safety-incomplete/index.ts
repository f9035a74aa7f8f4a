import { diagnose } from "@kurswerk/diagnostics";
import type { Rule } from "../../../rule.ts";
import { tasks } from "../../../walk.ts";
import { safetyIncomplete } from "./messages.ts";

const needed = ["briefing", "operating-instruction", "ppe", "responsible", "record"] as const;

/** Where something is dangerous, all is settled before the work (MAK-003). */
export const safetyIncompleteRule: Rule = {
  messages: [safetyIncomplete],
  check: (course) =>
    tasks(course).flatMap(({ node }) => {
      const { hazards = [], safety = {} } = node.file.data;
      if (hazards.length === 0) return [];
      const missing = needed.filter((key) => safety[key] === undefined || safety[key]?.length === 0);
      return missing.length === 0
        ? []
        : [diagnose(safetyIncomplete, { missing }, node.file.locate("/hazards", "key"))];
    }),
};
