import { type Diagnostic, diagnose, type Span } from "@kurswerk/diagnostics";
import type { ChoiceNode, OptionNode } from "@kurswerk/schema";
import * as say from "../messages/item.ts";
import { checkDistinct, listAt, optionsFrom } from "./options.ts";
import type { Reader } from "./reader.ts";
import { stemBefore, stemOf } from "./stem.ts";

/** Options with a box: everything before the first list is the stem. */
export function choice(kind: ChoiceNode["kind"]): Reader<ChoiceNode> {
  return {
    markdown(question) {
      const at = listAt(question.body);
      const stem = stemBefore(at, question);
      const options = optionsFrom(at, question);
      check(kind, options, question.place, question.context.report);
      return { kind, stem, options };
    },
    yaml(question) {
      const { written, text, span, place, report } = question;
      const stem = stemOf(question);
      const options = written.options.map((one, index) => ({
        span: span(`/options/${index}`),
        text: text(`/options/${index}/text`, one.text),
        correct: one.correct === true,
        ...(one.feedback === undefined ? {} : { feedback: text(`/options/${index}/feedback`, one.feedback) }),
      }));
      check(kind, options, place, report);
      return { kind, stem, options };
    },
  };
}

/** How many options and how many right ones a kind wants, and that no two are the same. */
function check(
  kind: ChoiceNode["kind"],
  options: readonly OptionNode[],
  place: Span,
  report: (diagnostic: Diagnostic) => void,
): void {
  if (options.length === 0) return report(diagnose(say.optionsMissing, {}, place));
  const right = options.filter((one) => one.correct).length;
  if (right === 0) report(diagnose(say.answerMissing, {}, place));
  if (right > 1 && kind !== "multiple-choice") report(diagnose(say.answersTooMany, { count: right }, place));
  if (kind === "true-false" && options.length !== 2)
    report(diagnose(say.trueFalseOptions, { count: options.length }, place));
  checkDistinct(options, place, report);
}
