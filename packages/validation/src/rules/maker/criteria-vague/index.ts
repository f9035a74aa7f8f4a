import { diagnose } from "@kurswerk/diagnostics";
import { plainText } from "@kurswerk/schema";
import { words } from "../../../reading/words.ts";
import type { Rule } from "../../../rule.ts";
import { tasks } from "../../../walk.ts";
import { criteriaVague } from "./messages.ts";

/** Words of praise that everybody understands differently. */
const praise =
  /^(?:gut|gute|guter|gutes|schön|schöne|schönes|ordentlich|ordentliche|sauber|saubere|sauberes|ansprechend|toll|super|perfekt|gelungen|gelungenes|optimal|professionell|hochwertig|ok|okay|in|ordnung|good|nice|fine|great|neat|proper|clean|successful|professional|well)$/i;
const filler =
  /^(?:der|die|das|er|sie|es|ein|eine|ist|sind|sieht|aus|wirkt|sehr|ganz|und|halter|teil|produkt|ergebnis|werkstück|aussehen|the|it|is|are|looks|very|and|a|part|product|result|made|done|gemacht|geworden)$/i;

/** At least one acceptance criterion is more than praise (MAK-001). */
export const criteriaVagueRule: Rule = {
  messages: [criteriaVague],
  check: (course) =>
    tasks(course).flatMap(({ node }) => {
      const [first] = node.criteria;
      return first && node.criteria.every((one) => isPraise(plainText(one.text.tree)))
        ? [diagnose(criteriaVague, {}, first.span)]
        : [];
    }),
};

/** True when nothing is left of a criterion without praise and small words. */
function isPraise(text: string): boolean {
  const list = words(text);
  return (
    list.some((word) => praise.test(word)) && list.every((word) => praise.test(word) || filler.test(word))
  );
}
