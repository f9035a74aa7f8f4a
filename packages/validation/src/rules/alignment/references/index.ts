import { type Diagnostic, diagnose, type Located } from "@kurswerk/diagnostics";
import type { Framework } from "@kurswerk/frameworks";
import type { CourseNode } from "@kurswerk/schema";
import { frameworksOf } from "../../../frameworks.ts";
import type { Rule } from "../../../rule.ts";
import { questions } from "../../../walk.ts";
import { checkFramework } from "./check-framework.ts";
import { judgeReference, maybe, near } from "./judge-reference.ts";
import * as say from "./messages.ts";

/** Competence references lead to a competence, and to a level where the framework has levels (ALN-006). */
export const competences: Rule = {
  messages: Object.values(say),
  check(course) {
    const known = frameworksOf(course);
    const named = course.modules.flatMap((module) =>
      [...module.objectives.values()].flatMap((objective) => objective.competences),
    );
    const required = (course.file.data.metadata?.["required-competences"] ?? []).map((value, at) => ({
      value,
      span: course.file.locate(`/metadata/required-competences/${at}`),
    }));
    const assessed = questions(course).flatMap(({ question }) =>
      question.kind === "self-assessment" ? [question] : [],
    );
    const stated = assessed.flatMap((one) => one.statements.flatMap(({ competence }) => competence ?? []));
    return [
      ...twice(course),
      ...[...named, ...required, ...stated].flatMap((one) => judgeReference(one, known)),
      ...course.frameworks.flatMap((file) => checkFramework(file, known)),
      ...assessed.flatMap(({ scale }) => (scale ? judgeScale(scale, known) : [])),
    ];
  },
};

function twice(course: CourseNode): readonly Diagnostic[] {
  const all = frameworksOf(course);
  const builtIn = all.length - course.frameworks.length;
  return course.frameworks.flatMap((file, at) => {
    const id = all[builtIn + at]?.id ?? "";
    return all.slice(0, builtIn + at).some((one) => one.id === id)
      ? [diagnose(say.frameworkTwice, { id }, file.locate("/id"))]
      : [];
  });
}

/** Levels to choose from come from a framework that has some. */
function judgeScale({ value, span }: Located<string>, known: readonly Framework[]): readonly Diagnostic[] {
  const found = known.find((one) => one.id === value.toLowerCase());
  if (!found)
    return [diagnose(say.frameworkUnknown, { framework: value, ...maybe(near(value, known)) }, span)];
  const scales = known.filter((one) => one.levels.length > 1).map((one) => one.id);
  return found.levels.length > 1
    ? []
    : [diagnose(say.scaleWithoutLevels, { framework: found.id, scales }, span)];
}
