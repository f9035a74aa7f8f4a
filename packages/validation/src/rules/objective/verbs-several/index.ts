import { diagnose } from "@kurswerk/diagnostics";
import { isKnownVerb } from "@kurswerk/frameworks";
import { verbsOfObjective } from "../../../objectives.ts";
import type { Rule } from "../../../rule.ts";
import { verbsSeveral } from "./messages.ts";

/** One action per objective, so that it can be tested on its own (OBJ-002). */
export const verbsSeveralRule: Rule = {
  messages: [verbsSeveral],
  check(course) {
    const { language } = course.file.data;
    return course.modules.flatMap((module) =>
      [...module.objectives.values()].flatMap((one) => {
        const verbs = verbsOfObjective(one, course);
        return verbs.length > 1 && verbs.some((verb) => isKnownVerb(verb, language))
          ? [diagnose(verbsSeveral, { verbs }, one.text.span)]
          : [];
      }),
    );
  },
};
