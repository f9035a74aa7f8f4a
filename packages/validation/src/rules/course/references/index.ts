import type { Diagnostic, Located } from "@kurswerk/diagnostics";
import {
  type CourseNode,
  folderOf,
  type ModuleNode,
  plainText,
  resolvePath,
  slug,
  type TermNode,
  type VariableNode,
} from "@kurswerk/schema";
import type { Rule } from "../../../rule.ts";
import { meantAs } from "../../../suggest.ts";
import { nodesOf, pieces, placeOf } from "../../../walk.ts";
import { comparisons } from "./comparisons.ts";
import {
  compareDiffers,
  compareUnknown,
  objectiveUnknown,
  requireUnknown,
  termUnknown,
  variableUndefined,
} from "./messages.ts";

/** Names that point to nothing: objectives, variables, glossary terms, what completes the course. */
export const references: Rule = {
  messages: [
    objectiveUnknown,
    variableUndefined,
    termUnknown,
    requireUnknown,
    compareUnknown,
    compareDiffers,
  ],
  check: (course) => [...objectives(course), ...words(course), ...required(course), ...comparisons(course)],
};

function objectives(course: CourseNode): readonly Diagnostic[] {
  return course.modules.flatMap((module) =>
    [...named(module), ...inRubrics(course, module)]
      .filter((one) => !module.objectives.has(one.value))
      .map((one) => meantAs(objectiveUnknown, one, module.objectives.keys())),
  );
}

function named(module: ModuleNode): readonly Located<string>[] {
  return module.entries.flatMap(({ node }) => {
    if (!node) return [];
    const { data, locate } = node.file;
    const list = (data.objectives ?? []).map((value, at) => ({ value, span: locate(`/objectives/${at}`) }));
    const one =
      "objective" in data && typeof data.objective === "string"
        ? [{ value: data.objective, span: locate("/objective") }]
        : [];
    return [...one, ...list];
  });
}

function inRubrics(course: CourseNode, module: ModuleNode): readonly Located<string>[] {
  const used = new Set(
    module.entries.flatMap(({ node }) =>
      node?.kind === "task" && node.file.data.rubric !== undefined
        ? [resolvePath(folderOf(node.path), node.file.data.rubric)]
        : [],
    ),
  );
  return course.rubrics
    .filter((rubric) => used.has(rubric.path))
    .flatMap(({ file }) =>
      Object.entries(file.data.criteria).flatMap(([id, one]) =>
        one.objective === undefined
          ? []
          : [{ value: one.objective, span: file.locate(`/criteria/${id}/objective`) }],
      ),
    );
}

function words(course: CourseNode): readonly Diagnostic[] {
  const variables = course.file.data.variables ?? {};
  const terms = course.glossaries.flatMap((one) => one.terms.flatMap((term) => [term.term, ...term.forms]));
  const known = new Set(terms.map(slug));
  return pieces(course).flatMap((piece) => [
    ...nodesOf<VariableNode>(piece.text.tree, "variable")
      .filter((node) => !Object.hasOwn(variables, node.value))
      .map((node) =>
        meantAs(variableUndefined, { value: node.value, span: placeOf(piece, node) }, Object.keys(variables)),
      ),
    ...nodesOf<TermNode>(piece.text.tree, "term")
      .filter((node) => !known.has(slug(plainText(node))))
      .map((node) => meantAs(termUnknown, { value: plainText(node), span: placeOf(piece, node) }, terms)),
  ]);
}

function required(course: CourseNode): readonly Diagnostic[] {
  const entries = course.modules.flatMap((module) =>
    module.entries.flatMap(({ node }) =>
      node ? [node.id.value, `${module.id.value}/${node.id.value}`] : [],
    ),
  );
  const known = new Set(["all-modules", ...course.modules.map((module) => module.id.value), ...entries]);
  return (course.file.data.completion?.require ?? [])
    .map((value, at) => ({ value, span: course.file.locate(`/completion/require/${at}`) }))
    .filter((one) => !known.has(one.value))
    .map((one) => meantAs(requireUnknown, one, known));
}
