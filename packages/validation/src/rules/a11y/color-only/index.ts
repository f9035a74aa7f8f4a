import { diagnose } from "@kurswerk/diagnostics";
import { passages } from "../../../reading/passages.ts";
import type { Rule } from "../../../rule.ts";
import { learnerTexts } from "../../../walk.ts";
import { colorOnly } from "./messages.ts";

const thing =
  /(?<!\p{L})(?:den|die|das|dem|der|the) (?:rote|grüne|gelbe|blaue|orange|graue|red|green|yellow|blue|grey|gray|orange)[nmr]? (?:Knopf|Taste|Schaltfläche|Feld|Symbol|Button|Punkt|button|key|field|icon|dot)(?!\p{L})(?! (?:„|"|“|mit|with|namens|labelled))/giu;

/** A control is named by more than its colour (BAR-008). */
export const colorOnlyRule: Rule = {
  profiles: ["strict"],
  messages: [colorOnly],
  check: (course) =>
    learnerTexts(course).flatMap(({ text }) =>
      passages(text, course.file.data.variables).flatMap((passage) =>
        [...passage.text.matchAll(thing)].map((found) =>
          diagnose(colorOnly, { text: found[0] }, passage.span(found.index, found.index + found[0].length)),
        ),
      ),
    ),
};
