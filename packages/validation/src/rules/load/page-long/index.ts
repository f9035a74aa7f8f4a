import { diagnose } from "@kurswerk/diagnostics";
import { levelOf, limits } from "../../../reading/levels.ts";
import { passages } from "../../../reading/passages.ts";
import type { Rule } from "../../../rule.ts";
import { contents } from "../../../walk.ts";
import { pageLong } from "./messages.ts";

/** A page is one step of learning (KOG-001). Tables are looked up, not read through. */
export const pageLongRule: Rule = {
  messages: [pageLong],
  check: (course) =>
    contents(course).flatMap(({ node, module }) => {
      if (node.kind !== "page") return [];
      const most = limits[levelOf(course, module)].page;
      const count = passages(node.body, course.file.data.variables)
        .filter((one) => one.kind !== "cell")
        .reduce((sum, one) => sum + one.words().length, 0);
      return count > most ? [diagnose(pageLong, { words: count, most }, node.title.span)] : [];
    }),
};
