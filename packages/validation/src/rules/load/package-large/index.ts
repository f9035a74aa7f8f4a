import { diagnose } from "@kurswerk/diagnostics";
import type { Rule } from "../../../rule.ts";
import { packageLarge } from "./messages.ts";

/** Megabytes that a learner can load on a mobile contract or carry on an old stick. */
const most = 100;

/** A course for offline use stays small (KOG-006). */
export const packageLargeRule: Rule = {
  profiles: ["offline", "strict"],
  messages: [packageLarge],
  check(course) {
    const megabytes = Math.round(course.assets.reduce((sum, one) => sum + one.size, 0) / 1_000_000);
    return megabytes > most
      ? [diagnose(packageLarge, { megabytes, most }, course.file.locate("/title"))]
      : [];
  },
};
