import { diagnose } from "@kurswerk/diagnostics";
import { passages } from "../../../reading/passages.ts";
import type { Rule } from "../../../rule.ts";
import { learnerTexts } from "../../../walk.ts";
import { capitals } from "./messages.ts";

/** Three words in capitals one after the other. */
const shouted = /(?<!\p{L})\p{Lu}{2,}(?:[ ,!]+\p{Lu}{2,}){2,}(?!\p{L})/gu;

/** Small words that no abbreviation or name looks like. */
const small =
  /(?<!\p{L})(?:DER|DIE|DAS|DEN|DEM|EIN|EINE|UND|ODER|ICH|SIE|WIR|IST|SIND|BIN|NICHT|KEIN|KEINE|BITTE|NUR|MIT|FÜR|AUF|THE|AND|NOT|YOU|IS|ARE|DO|PLEASE)(?!\p{L})/u;
const long = /\p{Lu}{6,}/gu;

/** Names and abbreviations may stand in a row ("LOGINEO NRW LMS"); a sentence has small words, or several long ones. */
function isSentence(text: string): boolean {
  return small.test(text) || (text.match(long) ?? []).length > 1;
}

/** Text is written in upper and lower case (BAR-012). */
export const capitalsRule: Rule = {
  profiles: ["strict"],
  messages: [capitals],
  check: (course) =>
    learnerTexts(course).flatMap(({ text }) =>
      passages(text, course.file.data.variables).flatMap((passage) =>
        [...passage.text.matchAll(shouted)]
          .filter(([text]) => isSentence(text))
          .map((found) =>
            diagnose(capitals, { text: found[0] }, passage.span(found.index, found.index + found[0].length)),
          ),
      ),
    ),
};
