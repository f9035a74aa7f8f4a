import { diagnose } from "@kurswerk/diagnostics";
import type { QuestionNode } from "@kurswerk/schema";
import { optionsOf } from "../../../items.ts";
import type { Rule } from "../../../rule.ts";
import { writtenQuestions } from "../../../written.ts";
import { feedbackMissing } from "./messages.ts";

/** Practice says why: after a wrong answer there is something to learn from (ITM-006). */
export const feedbackMissingRule: Rule = {
  messages: [feedbackMissing],
  check: (course) =>
    writtenQuestions(course)
      .filter(({ graded, question }) => !graded && !hasFeedback(question))
      .map(({ question }) => diagnose(feedbackMissing, {}, question.stem.span)),
};

function hasFeedback(question: QuestionNode): boolean {
  if (question.kind === "self-assessment") return true;
  if (question.kind === "free-text" && question.criteria.length > 0) return true;
  if (question.wrong || question.solution) return true;
  const wrong = optionsOf(question).filter((option) => !option.correct);
  return wrong.length > 0 && wrong.every((option) => option.feedback);
}
