import { diagnose } from "@kurswerk/diagnostics";
import type { Rule } from "../../../rule.ts";
import { headerIncomplete } from "./messages.ts";

/** A course that names its funding says everything that an approval asks for (FOE-001). */
export const headerIncompleteRule: Rule = {
  messages: [headerIncomplete],
  check({ file, modules }) {
    const { data } = file;
    const { funding } = data;
    if (!funding) return [];
    const missing = [
      ...(modules.some((module) => module.objectives.size > 0) ? [] : ["objectives"]),
      ...(data.audience ? [] : ["audience"]),
      ...((data.prerequisites ?? []).length > 0 ? [] : ["prerequisites"]),
      ...(data.summary ? [] : ["summary"]),
      ...(data.workload?.["provider-units"] === undefined && data.workload?.["company-hours"] === undefined
        ? ["workload"]
        : []),
      ...((funding.methods ?? []).length > 0 ? [] : ["methods"]),
      ...(funding.proof ? [] : ["proof"]),
      ...(funding.price === undefined ? ["price"] : []),
    ];
    return missing.length === 0
      ? []
      : [diagnose(headerIncomplete, { missing }, file.locate("/funding", "key"))];
  },
};
