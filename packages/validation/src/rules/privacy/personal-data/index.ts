import { diagnose } from "@kurswerk/diagnostics";
import { passages } from "../../../reading/passages.ts";
import type { Rule } from "../../../rule.ts";
import { learnerTexts } from "../../../walk.ts";
import { contacts } from "./contacts.ts";
import { personalData } from "./messages.ts";

/** Content shows nobody's real address or number (DSG-002). */
export const personalDataRule: Rule = {
  profiles: ["strict"],
  messages: [personalData],
  check: (course) =>
    learnerTexts(course).flatMap(({ text }) =>
      passages(text, course.file.data.variables).flatMap((passage) =>
        contacts(passage.text).map((found) =>
          diagnose(
            personalData,
            { found: found.text },
            passage.span(found.index, found.index + found.text.length),
          ),
        ),
      ),
    ),
};
