import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import { type OptionNode, plainText, type QuestionNode } from "@kurswerk/schema";
import type { Rule } from "../../../rule.ts";
import { contents } from "../../../walk.ts";
import { writtenQuestions } from "../../../written.ts";
import { keyLongest, keysLongest } from "./messages.ts";

/** A key stands out from this many times the mean length of the others, and this many letters more. */
const standsOut = { times: 1.5, letters: 15 };
/** Fewer questions say nothing about a test. */
const least = 6;

/** The right option of a single choice is not given away by its length (ITM-002). */
export const keyLongestRule: Rule = {
  messages: [keyLongest, keysLongest],
  check: (course) => [
    ...writtenQuestions(course).flatMap(({ question }): readonly Diagnostic[] => {
      const parts = split(question);
      if (!parts) return [];
      const mean = parts.others.reduce((sum, one) => sum + one, 0) / parts.others.length;
      return isLongest(parts) && parts.key >= mean * standsOut.times && parts.key >= mean + standsOut.letters
        ? [diagnose(keyLongest, {}, parts.option.text.span)]
        : [];
    }),
    ...contents(course).flatMap(({ node }) => {
      if (node.kind !== "quiz") return [];
      const all = node.questions.flatMap((question) => split(question) ?? []);
      // A letter more is chance; what counts is what the eye sees.
      const longest = all.filter((one) => one.key > Math.max(...one.others) * 1.1);
      return all.length >= least && longest.length > all.length / 2
        ? [diagnose(keysLongest, { count: longest.length, of: all.length }, node.title.span)]
        : [];
    }),
  ],
};

interface Parts {
  readonly option: OptionNode;
  readonly key: number;
  readonly others: readonly number[];
}

function split(question: QuestionNode): Parts | undefined {
  if (question.kind !== "single-choice") return undefined;
  const option = question.options.find((one) => one.correct);
  const others = question.options.filter((one) => one !== option).map(length);
  return option && others.length >= 2 ? { option, key: length(option), others } : undefined;
}

function isLongest({ key, others }: Parts): boolean {
  return others.every((one) => one < key);
}

function length(option: OptionNode): number {
  return plainText(option.text.tree).length;
}
