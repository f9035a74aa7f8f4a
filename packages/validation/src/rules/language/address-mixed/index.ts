import { diagnose } from "@kurswerk/diagnostics";
import { isGerman } from "../../../reading/levels.ts";
import { passages } from "../../../reading/passages.ts";
import type { Rule } from "../../../rule.ts";
import { learnerTexts } from "../../../walk.ts";
import { addressMixed } from "./messages.ts";

const familiar = /(?<!\p{L})(du|dich|dir|deine?[mnrs]?)(?![\p{L}-])/iu;
/** "Sie" as an address: after a verb, not at the start of a sentence. */
const formal = /\p{Ll}+en Sie(?!\p{L})|, (?:dass|wenn|was|wie|ob|wo) Sie(?!\p{L})/u;
/** What somebody says is not the course's own address; what is asked after a colon often is said, too. */
const asked = /(?<=: )\p{Lu}.*$/u;
const quoted = /„[^“]*“|"[^"]*"|«[^»]*»|»[^«]*«/g;

/** One form of address in the whole course (LES-006). */
export const addressMixedRule: Rule = {
  profiles: ["strict"],
  messages: [addressMixed],
  check(course) {
    if (!isGerman(course)) return [];
    const all = learnerTexts(course)
      .flatMap(({ text }) => passages(text, course.file.data.variables))
      .map((passage) => ({
        passage,
        text: passage.text.replace(quoted, (said) => " ".repeat(said.length)),
      }));
    if (!all.some(({ text }) => formal.test(text))) return [];
    return all.flatMap(({ passage, text }) => {
      const found = familiar.exec(text.replace(asked, ""));
      return found
        ? [
            diagnose(
              addressMixed,
              { word: found[0] },
              passage.span(found.index, found.index + found[0].length),
            ),
          ]
        : [];
    });
  },
};
