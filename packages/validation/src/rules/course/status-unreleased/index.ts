import { diagnose } from "@kurswerk/diagnostics";
import type { Rule } from "../../../rule.ts";
import { statusUnreleased } from "./messages.ts";

/** What stands in a catalogue is released; what is outdated is given to nobody (FOE-004). */
export const statusUnreleasedRule: Rule = {
  profiles: ["strict"],
  messages: [statusUnreleased],
  check(course, _, { publishes = false }) {
    const { status = "released" } = course.file.data;
    const unfit = status === "outdated" || (publishes && status !== "released");
    return unfit ? [diagnose(statusUnreleased, { status }, course.file.locate("/status"))] : [];
  },
};
