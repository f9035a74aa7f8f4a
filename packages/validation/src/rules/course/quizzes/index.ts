import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import type { CourseNode, QuestionKind } from "@kurswerk/schema";
import type { Rule } from "../../../rule.ts";
import { drawTooMany, gradedUnscored, passMarkPractice, reviewMissing, workloadSum } from "./messages.ts";

/** Facts of course, module and quiz that contradict one another. */
export const quizzes: Rule = {
  messages: [passMarkPractice, drawTooMany, gradedUnscored, workloadSum, reviewMissing],
  check: (course) => [...ofQuizzes(course), ...ofWorkload(course), ...ofLanguage(course)],
};

/** Kinds that nobody's score depends on. */
const unscored: ReadonlySet<QuestionKind> = new Set(["free-text", "self-assessment"]);

function ofQuizzes(course: CourseNode): readonly Diagnostic[] {
  return course.modules.flatMap((module) =>
    module.entries.flatMap(({ node }): readonly Diagnostic[] => {
      if (node?.kind !== "quiz") return [];
      const { data, locate } = node.file;
      const found: Diagnostic[] = [];
      if (data["pass-mark"] !== undefined && data.mode !== "graded")
        found.push(diagnose(passMarkPractice, {}, locate("/pass-mark", "key")));
      if (data.draw !== undefined && data.draw > node.questions.length)
        found.push(
          diagnose(drawTooMany, { draw: data.draw, questions: node.questions.length }, locate("/draw")),
        );
      const scored = node.questions.filter((one) => !unscored.has(one.kind));
      if (data.mode === "graded" && node.questions.length > 0 && scored.length === 0)
        found.push(diagnose(gradedUnscored, {}, locate("/mode")));
      return found;
    }),
  );
}

function ofWorkload(course: CourseNode): readonly Diagnostic[] {
  return (["provider-units", "company-hours"] as const).flatMap((key) => {
    const said = course.file.data.workload?.[key];
    const own = course.modules.flatMap((module) => module.file.data.workload?.[key] ?? []);
    const sum = own.reduce((one, other) => one + other, 0);
    return said === undefined || own.length === 0 || sum === said
      ? []
      : [diagnose(workloadSum, { sum, course: said }, course.file.locate(`/workload/${key}`))];
  });
}

function ofLanguage(course: CourseNode): readonly Diagnostic[] {
  const { data, locate } = course.file;
  return data["language-level"] === "easy" && !data["language-review"]
    ? [diagnose(reviewMissing, {}, locate("/language-level"))]
    : [];
}
