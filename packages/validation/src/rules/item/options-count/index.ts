import { diagnose } from "@kurswerk/diagnostics";
import type { Rule } from "../../../rule.ts";
import { writtenQuestions } from "../../../written.ts";
import { optionsCount } from "./messages.ts";

/** Three to five options; two make guessing easy, six take long to read (ITM-005). */
export const optionsCountRule: Rule = {
  messages: [optionsCount],
  check: (course) =>
    writtenQuestions(course).flatMap(({ question }) => {
      if (question.kind !== "single-choice" && question.kind !== "multiple-choice") return [];
      const count = question.options.length;
      return count < 3 || count > 5 ? [diagnose(optionsCount, { count }, { ...question.stem.span })] : [];
    }),
};
