import { closest, type Diagnostic, diagnose, type Located } from "@kurswerk/diagnostics";
import { type Framework, resolve } from "@kurswerk/frameworks";
import type { CourseNode } from "@kurswerk/schema";
import { frameworksOf } from "../../../frameworks.ts";
import type { Rule } from "../../../rule.ts";
import { questions } from "../../../walk.ts";
import * as say from "./messages.ts";

/** Competence references lead to a competence, and to a level where the framework has levels (ALN-006). */
export const competences: Rule = {
  messages: Object.values(say),
  check(course) {
    const known = frameworksOf(course);
    const named = course.modules.flatMap((module) =>
      [...module.objectives.values()].flatMap((objective) => objective.competences),
    );
    const mapped = course.frameworks.flatMap((file) =>
      file.data.items.flatMap((item, at) =>
        (item.mappings ?? []).map((value, index) => ({
          value,
          span: file.locate(`/items/${at}/mappings/${index}`),
        })),
      ),
    );
    const assessed = questions(course).flatMap(({ question }) =>
      question.kind === "self-assessment" ? [question] : [],
    );
    const stated = assessed.flatMap((one) => one.statements.flatMap(({ competence }) => competence ?? []));
    return [
      ...twice(course),
      ...[...named, ...stated, ...mapped].flatMap((one) => judge(one, known)),
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

function judge({ value, span }: Located<string>, known: readonly Framework[]): readonly Diagnostic[] {
  const found = resolve(value, known);
  // The form of a reference is checked where it is read.
  if (found.found || found.part === "form") return [];
  const { reference } = found;
  const level = reference.level === undefined ? "" : `@${reference.level}`;
  if (found.part === "framework") {
    const id = near(reference.framework, known);
    const suggestion = id === undefined ? undefined : `${id}:${reference.code}${level}`;
    return [diagnose(say.frameworkUnknown, { framework: reference.framework, ...maybe(suggestion) }, span)];
  }
  const { framework } = found;
  if (found.part === "code") {
    const code = closest(
      reference.code,
      framework.items.map((item) => item.code),
    );
    const suggestion = code === undefined ? undefined : `${framework.id}:${code}${level}`;
    return [
      diagnose(
        say.competenceUnknown,
        { code: reference.code, framework: framework.id, ...maybe(suggestion) },
        span,
      ),
    ];
  }
  const levels = framework.levels.map((one) => one.id);
  return [
    diagnose(say.levelUnknown, { level: reference.level ?? "", framework: framework.id, levels }, span),
  ];
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

/** The framework that is meant by a short or mistyped name: `mkr` is `mkr-nrw`, `digcomp3` is `digcomp-3.0`. */
function near(written: string, known: readonly Framework[]): string | undefined {
  const plain = (id: string): string => id.toLowerCase().replace(/[^a-z0-9]/g, "");
  const begins = known.filter((one) => plain(one.id).startsWith(plain(written)));
  return (
    begins.at(-1)?.id ??
    closest(
      written,
      known.map((one) => one.id),
    )
  );
}

function maybe(suggestion: string | undefined): { readonly suggestion?: string } {
  return suggestion === undefined ? {} : { suggestion };
}
