import { diagnose } from "@kurswerk/diagnostics";
import { plainText } from "@kurswerk/schema";
import { isGerman } from "../../../reading/levels.ts";
import type { Rule } from "../../../rule.ts";
import { tasks } from "../../../walk.ts";
import { stepSeveral } from "./messages.ts";

/** "Öffnen Sie": what somebody is told to do. */
const told = /(?<!\p{L})(\p{L}{2,}(?:en|ern|eln)) Sie(?!\p{L})/gu;

/** Advice that goes with an action, what is possible, and small words before "Sie": no actions of their own. */
const advice =
  /^(?:achten|beachten|denken|merken|vergessen|können|sollen|sollten|müssen|dürfen|haben|werden|möchten|wollen|brauchen|finden|sehen|denen|welchen|sondern)$/i;

/** A step is one action, so that it can be ticked (MAK-008). Questions are no actions. */
export const stepSeveralRule: Rule = {
  profiles: ["strict"],
  messages: [stepSeveral],
  check: (course) =>
    isGerman(course)
      ? tasks(course).flatMap(({ node }) =>
          node.phases.flatMap((phase) =>
            phase.steps.flatMap(({ text, span }) => {
              const statements = plainText(text.tree).replace(/[^.!?]*\?/g, "");
              const actions = [...statements.matchAll(told)].filter(([, verb = ""]) => !advice.test(verb));
              return actions.length > 1 ? [diagnose(stepSeveral, { count: actions.length }, span)] : [];
            }),
          ),
        )
      : [],
};
