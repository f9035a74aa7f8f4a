import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import { levelOf, limits } from "../../../reading/levels.ts";
import { passages } from "../../../reading/passages.ts";
import { words } from "../../../reading/words.ts";
import type { Rule } from "../../../rule.ts";
import { writtenQuestions } from "../../../written.ts";
import { stemIncomplete, stemLong } from "./messages.ts";

/** Kinds that are answered by options: their stem must ask something by itself. */
const asking: ReadonlySet<string> = new Set(["single-choice", "multiple-choice"]);

/** A stem asks by itself, and briefly (ITM-012). */
export const stemIncompleteRule: Rule = {
  messages: [stemIncomplete, stemLong],
  check: (course) =>
    writtenQuestions(course).flatMap(({ question, module }): readonly Diagnostic[] => {
      const text = passages(question.stem, course.file.data.variables)
        .map((one) => one.text)
        .join(" ")
        .trim();
      const count = words(text).length;
      const most = limits[levelOf(course, module)].stem;
      if (asking.has(question.kind) && count > 0 && count <= 2 && !/[?!.]/.test(text))
        return [diagnose(stemIncomplete, {}, question.stem.span)];
      return count > most ? [diagnose(stemLong, { words: count, most }, question.stem.span)] : [];
    }),
};
