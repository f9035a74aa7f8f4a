import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import type { CourseNode } from "@kurswerk/schema";
import { frameworksOf } from "../../../frameworks.ts";
import type { Rule } from "../../../rule.ts";
import { checkFramework } from "./check-framework.ts";
import { judgeReference } from "./judge-reference.ts";
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
    return [
      ...twice(course),
      ...[...named, ...required].flatMap((one) => judgeReference(one, known)),
      ...course.frameworks.flatMap((file) => checkFramework(file, known)),
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
