import { diagnose } from "@kurswerk/diagnostics";
import type { Rule } from "../../../rule.ts";
import { hoursFew } from "./messages.ts";

const least = 120;

/** Funding under section 82 SGB III takes more than 120 hours (FOE-002); units and hours count alike. */
export const hoursFewRule: Rule = {
  messages: [hoursFew],
  check({ file }) {
    const { funding, workload } = file.data;
    if (funding?.rule !== "par82") return [];
    const hours = (workload?.["provider-units"] ?? 0) + (workload?.["company-hours"] ?? 0);
    return hours > least ? [] : [diagnose(hoursFew, { hours }, file.locate("/funding/rule"))];
  },
};
