import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import { plainText } from "@kurswerk/schema";
import type { Rule } from "../../../rule.ts";
import { tasks } from "../../../walk.ts";
import { reflectionShort } from "./messages.ts";

/** The least share of the time that looking back takes. */
const least = 0.1;
/** Instructions that ask without a question mark, questions inside a sentence ("…, was gut lief"), and what looking back is called. */
const asks =
  /\?|(?:überlegen|denken|vergleichen|besprechen|schätzen|notieren|fragen|bewerten|beurteilen|sehen|schauen|blicken|erzählen|berichten|beschreiben) Sie|, (?:was|wie|warum|wo|woran|wobei|welche[nrsm]?|ob|wer) |rückmeldung|feedback|selbsteinschätzung|refle[kx]|auswert|werten (?:Sie|wir)\b.*\baus|rückblick|gelernt|nächsten? mal|\b(?:learned|learnt|next time|think|compare|discuss|consider|reflect|judge|look back)\b/i;

/** Looking back has questions and time (MAK-005). */
export const reflectionShortRule: Rule = {
  messages: [reflectionShort],
  check: (course) =>
    tasks(course).flatMap(({ node }): readonly Diagnostic[] => {
      const last = node.phases.find((one) => one.phase === "evaluate");
      if (!last || node.file.data.kind === "assignment") return [];
      if (!asks.test(plainText(last.body.tree)))
        return [diagnose(reflectionShort, { share: undefined }, last.span)];
      const all = node.phases.reduce((sum, one) => sum + (one.minutes ?? 0), 0);
      return last.minutes !== undefined && last.minutes < all * least
        ? [diagnose(reflectionShort, { share: Math.round((100 * last.minutes) / all) }, last.span)]
        : [];
    }),
};
