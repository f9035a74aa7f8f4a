import { diagnose } from "@kurswerk/diagnostics";
import { plainText } from "@kurswerk/schema";
import { isChoice } from "../../../items.ts";
import type { Rule } from "../../../rule.ts";
import { writtenQuestions } from "../../../written.ts";
import { optionsUneven } from "./messages.ts";

/** Options are built alike (ITM-011). */
export const optionsUnevenRule: Rule = {
  profiles: ["strict"],
  messages: [optionsUneven],
  check: (course) =>
    writtenQuestions(course).flatMap(({ question }) => {
      if (!isChoice(question)) return [];
      const texts = question.options
        .map((option) => plainText(option.text.tree))
        .filter((text) => text !== "");
      const stops = texts.filter((text) => /[.!]["“”]?$/.test(text)).length;
      return stops > 0 && stops < texts.length ? [diagnose(optionsUneven, {}, question.stem.span)] : [];
    }),
};
