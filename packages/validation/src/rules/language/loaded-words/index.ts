import { diagnose } from "@kurswerk/diagnostics";
import { passages } from "../../../reading/passages.ts";
import type { Rule } from "../../../rule.ts";
import { learnerTexts } from "../../../walk.ts";
import { loaded } from "./loaded.ts";
import { loadedWords } from "./messages.ts";

/** No advertising, and no claims that research does not support (LES-007). */
export const loadedWordsRule: Rule = {
  profiles: ["strict"],
  messages: [loadedWords],
  check: (course) =>
    learnerTexts(course).flatMap(({ text }) =>
      passages(text, course.file.data.variables).flatMap((passage) =>
        passage.sentences().flatMap((sentence) =>
          loaded(sentence.text).map((found) => {
            const start = sentence.start + found.index;
            return diagnose(
              loadedWords,
              { text: found.text },
              passage.span(start, start + found.text.length),
            );
          }),
        ),
      ),
    ),
};
