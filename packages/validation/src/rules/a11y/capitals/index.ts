import { diagnose } from "@kurswerk/diagnostics";
import { passages } from "../../../reading/passages.ts";
import type { Rule } from "../../../rule.ts";
import { learnerTexts } from "../../../walk.ts";
import { capitals } from "./messages.ts";

/** Three words in capitals one after the other. */
const shouted = /(?<!\p{L})\p{Lu}{2,}(?:[ ,!]+\p{Lu}{2,}){2,}(?!\p{L})/gu;

/** Text is written in upper and lower case (BAR-012). */
export const capitalsRule: Rule = {
  profiles: ["strict"],
  messages: [capitals],
  check: (course) =>
    learnerTexts(course).flatMap(({ text }) =>
      passages(text, course.file.data.variables).flatMap((passage) =>
        [...passage.text.matchAll(shouted)].map((found) =>
          diagnose(capitals, { text: found[0] }, passage.span(found.index, found.index + found[0].length)),
        ),
      ),
    ),
};
