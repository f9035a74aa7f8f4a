import { diagnose } from "@kurswerk/diagnostics";
import { plainText } from "@kurswerk/schema";
import { words } from "../../../reading/words.ts";
import type { Rule } from "../../../rule.ts";
import { writtenQuestions } from "../../../written.ts";
import { wordRepeated } from "./messages.ts";

/** Shorter words stand everywhere. */
const least = 7;

/** A word of the stem does not point to the key (ITM-009). */
export const wordRepeatedRule: Rule = {
  profiles: ["strict"],
  messages: [wordRepeated],
  check: (course) =>
    writtenQuestions(course).flatMap(({ question }) => {
      if (question.kind !== "single-choice") return [];
      const inText = (text: string): ReadonlySet<string> =>
        new Set(words(text.toLowerCase()).filter((word) => word.length >= least));
      const stem = inText(plainText(question.stem.tree));
      const key = question.options.find((option) => option.correct);
      if (!key) return [];
      const others = question.options
        .filter((option) => option !== key)
        .map((option) => plainText(option.text.tree).toLowerCase())
        .join(" ");
      const word = [...inText(plainText(key.text.tree))].find(
        (one) => stem.has(one) && !others.includes(one),
      );
      return word === undefined ? [] : [diagnose(wordRepeated, { word }, key.text.span)];
    }),
};
