import { diagnose } from "@kurswerk/diagnostics";
import { plainText } from "@kurswerk/schema";
import type { Rule } from "../../../rule.ts";
import { tasks } from "../../../walk.ts";
import { talkMissing } from "./messages.ts";

const talk =
  /gespräch|besprech|sprechen|spricht|lernbegleitung|leitung|ausbild|meister|trainer|dozent|gezeigt|zeigen|gesehen|vorstell|freigabe|freigeb|talk|discuss|show|shown|in charge|supervisor|teacher|seen|approve/i;

/** Before the work, somebody experienced hears the plan (MAK-010). */
export const talkMissingRule: Rule = {
  profiles: ["strict"],
  messages: [talkMissing],
  check: (course) =>
    tasks(course).flatMap(({ node }) =>
      node.phases
        .filter((phase) => phase.phase === "decide" && !talk.test(plainText(phase.body.tree)))
        .map((phase) => diagnose(talkMissing, {}, phase.span)),
    ),
};
