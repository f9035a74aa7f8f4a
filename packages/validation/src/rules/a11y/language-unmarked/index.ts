import { diagnose } from "@kurswerk/diagnostics";
import { passages } from "../../../reading/passages.ts";
import { words } from "../../../reading/words.ts";
import type { Rule } from "../../../rule.ts";
import { learnerTexts } from "../../../walk.ts";
import { languageUnmarked } from "./messages.ts";

/** Small words that belong to one of the two languages only. */
const own: Readonly<Record<"de" | "en", ReadonlySet<string>>> = {
  en: new Set(
    "the and of to is you your with for this that are from please be have will can not by or if when do does it its all any has must should".split(
      " ",
    ),
  ),
  de: new Set(
    "der das und nicht ist sie mit für auf ein eine einen dem den von zu im wird werden sind oder auch wenn wie ihr ihre ihren bei nach aus kein keine es er wir".split(
      " ",
    ),
  ),
};

/** Shorter ones may be names and terms. */
const least = 5;

/** A whole sentence in the other language is marked, so that it is read out rightly (BAR-006). */
export const languageUnmarkedRule: Rule = {
  messages: [languageUnmarked],
  check(course) {
    const home = course.file.data.language;
    const other = home === "de" ? "en" : "de";
    return learnerTexts(course).flatMap(({ text }) =>
      passages(text, course.file.data.variables).flatMap((passage) =>
        passage.sentences().flatMap((one) => {
          const list = words(one.text).map((word) => word.toLowerCase());
          const foreign = list.filter((word) => own[other].has(word)).length;
          const native = list.filter((word) => own[home].has(word)).length;
          return list.length >= least && native === 0 && foreign >= 2 && foreign / list.length >= 0.3
            ? [diagnose(languageUnmarked, { language: other }, passage.span(one.start, one.end))]
            : [];
        }),
      ),
    );
  },
};
