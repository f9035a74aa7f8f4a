import { diagnose } from "@kurswerk/diagnostics";
import { levelOf, limits } from "../../../reading/levels.ts";
import { passages } from "../../../reading/passages.ts";
import { words } from "../../../reading/words.ts";
import type { Rule } from "../../../rule.ts";
import { learnerTexts } from "../../../walk.ts";
import { sentenceLong } from "./messages.ts";

/** Sentences keep to the limit of the language level; beyond the upper limit of easy-to-read text it is an error (LES-001). */
export const sentenceLongRule: Rule = {
  messages: [sentenceLong],
  check: (course, profile) =>
    learnerTexts(course).flatMap(({ module, text }) => {
      const [warn, most] = limits[levelOf(course, module)].sentence;
      return passages(text, course.file.data.variables).flatMap((passage) =>
        passage.kind === "cell"
          ? []
          : passage.sentences().flatMap((one) => {
              const count = words(one.text).length;
              if (count <= warn) return [];
              const severity = profile.name === "easy" && count > most ? "error" : "warning";
              return [
                diagnose(sentenceLong, { words: count, most: warn }, passage.span(one.start, one.end), {
                  severity,
                }),
              ];
            }),
      );
    }),
};
