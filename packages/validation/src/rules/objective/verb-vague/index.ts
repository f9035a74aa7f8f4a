import { diagnose } from "@kurswerk/diagnostics";
import { emptyPhrase, isVagueVerb } from "@kurswerk/frameworks";
import { plainText } from "@kurswerk/schema";
import { verbsOfObjective } from "../../../objectives.ts";
import type { Rule } from "../../../rule.ts";
import { verbVague } from "./messages.ts";

/** The main verb of an objective names something that can be observed (OBJ-001). Unknown verbs are let pass. */
export const verbVagueRule: Rule = {
  messages: [verbVague],
  check(course) {
    const { language } = course.file.data;
    return course.modules.flatMap((module) =>
      [...module.objectives.values()].flatMap((one) => {
        const verbs = verbsOfObjective(one, course);
        const phrase = language === "de" ? emptyPhrase(plainText(one.text.tree)) : undefined;
        const verb = phrase ?? verbs.find((word) => isVagueVerb(word, language));
        return verb === undefined ? [] : [diagnose(verbVague, { verb }, one.text.span)];
      }),
    );
  },
};
