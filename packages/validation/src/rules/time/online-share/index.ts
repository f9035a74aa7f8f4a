import { diagnose } from "@kurswerk/diagnostics";
import type { Rule } from "../../../rule.ts";
import { readerOf } from "../../../time/course-time.ts";
import { estimate } from "../../../time/learning-time.ts";
import { contents } from "../../../walk.ts";
import { onlineShare } from "./messages.ts";

/** A course keeps to the online share that it declares (TIM-004). Content without a phase counts as online. */
export const onlineShareRule: Rule = {
  messages: [onlineShare],
  check(course) {
    const most = course.file.data["online-share"];
    if (most === undefined) return [];
    let online = 0;
    let all = 0;
    for (const { module, entry, node } of contents(course)) {
      const minutes = estimate(node, readerOf(course, module));
      all += minutes;
      if (entry.phase !== "on-site" && entry.phase !== "in-company") online += minutes;
    }
    const share = all === 0 ? 0 : Math.round((100 * online) / all);
    return share > most ? [diagnose(onlineShare, { share, most }, course.file.locate("/online-share"))] : [];
  },
};
