import { diagnose } from "@kurswerk/diagnostics";
import { bloomOf } from "@kurswerk/frameworks";
import { verbsOfObjective } from "../../../objectives.ts";
import type { Rule } from "../../../rule.ts";
import { bloomDiffers } from "./messages.ts";

/** The declared level is that of the verb, where the verb leaves no doubt (OBJ-005). */
export const bloomDiffersRule: Rule = {
  profiles: ["strict"],
  messages: [bloomDiffers],
  check: (course) =>
    course.modules.flatMap((module) =>
      [...module.objectives.values()].flatMap((one) => {
        const [verb = ""] = verbsOfObjective(one, course);
        const expected = bloomOf(verb, course.file.data.language);
        return one.bloom === undefined || expected === undefined || expected === one.bloom
          ? []
          : [
              diagnose(
                bloomDiffers,
                { said: one.bloom, verb, expected },
                module.file.locate(`/objectives/${one.id.value}/bloom`),
              ),
            ];
      }),
    ),
};
