import { diagnose } from "@kurswerk/diagnostics";
import { passages } from "../../../reading/passages.ts";
import type { Rule } from "../../../rule.ts";
import { learnerTexts } from "../../../walk.ts";
import { personalData } from "./messages.ts";

/** Addresses of people, not of functions; example domains belong to nobody. */
const mail = /[\w.+-]+@(?!(?:[\w-]+\.)*(?:example|beispiel|muster\w*)\.)[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi;
const functional = /^(?:info|kontakt|service|support|hilfe|post|mail|office|poststelle|kurs|noreply)@/i;
const phone =
  /(?<![\p{L}\d.,-])(?:\+49[\s/-]?|0)(?:1[5-7]\d|[2-9]\d{1,4})[\s/-]{1,3}\d{3,}(?:[\s-]?\d{2,})*(?![\d,.]\d)/gu;

/** Content shows nobody's real address or number (DSG-002). */
export const personalDataRule: Rule = {
  profiles: ["strict"],
  messages: [personalData],
  check: (course) =>
    learnerTexts(course).flatMap(({ text }) =>
      passages(text, course.file.data.variables).flatMap((passage) =>
        [...passage.text.matchAll(mail), ...passage.text.matchAll(phone)]
          .filter((found) => !functional.test(found[0]))
          .map((found) =>
            diagnose(
              personalData,
              { found: found[0] },
              passage.span(found.index, found.index + found[0].length),
            ),
          ),
      ),
    ),
};
