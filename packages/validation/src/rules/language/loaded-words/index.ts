import { diagnose } from "@kurswerk/diagnostics";
import { passages } from "../../../reading/passages.ts";
import type { Rule } from "../../../rule.ts";
import { learnerTexts } from "../../../walk.ts";
import { loadedWords } from "./messages.ts";

const loaded =
  /(?<!\p{L})(?:(?:visuelle|auditive|haptische)[rn]? (?:Lern)?typ(?:en)?|Lerntyp(?:en|s)?|Lernstil(?:e|en|s)?|learning styles?|Marktführer(?:s)?|marktführend\p{L}*|revolutionär\p{L}*|weltbeste\p{L}*|einzigartig\p{L}*|kinderleicht\p{L}*|unschlagbar\p{L}*)(?!\p{L})/giu;

/** No advertising, and no claims that research does not support (LES-007). */
export const loadedWordsRule: Rule = {
  profiles: ["strict"],
  messages: [loadedWords],
  check: (course) =>
    learnerTexts(course).flatMap(({ text }) =>
      passages(text, course.file.data.variables).flatMap((passage) =>
        [...passage.text.matchAll(loaded)].map((found) =>
          diagnose(loadedWords, { text: found[0] }, passage.span(found.index, found.index + found[0].length)),
        ),
      ),
    ),
};
