import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import { type CourseNode, plainText, questionAddress, type SelfAssessmentNode } from "@kurswerk/schema";
import { meantAs } from "../../../suggest.ts";
import { questions } from "../../../walk.ts";
import { compareDiffers, compareUnknown } from "./messages.ts";

/** Self-assessments that are shown beside an earlier one: it must come before, and ask the same. */
export function comparisons(course: CourseNode): readonly Diagnostic[] {
  const earlier = new Map<string, SelfAssessmentNode>();
  return questions(course).flatMap(({ module, node, question }) => {
    if (question.kind !== "self-assessment") return [];
    const entry = node.id.value;
    const found =
      question.compare && earlier.get(questionAddress(question.compare.value, module.id.value, entry));
    const known = [...earlier.values()].map((one) => one.id.value);
    earlier.set(`${module.id.value}/${entry}/${question.id.value}`, question);
    if (!question.compare) return [];
    if (!found) return [meantAs(compareUnknown, question.compare, known)];
    return asksTheSame(found, question)
      ? []
      : [diagnose(compareDiffers, {}, question.compare.span, { related: [{ span: found.id.span }] })];
  });
}

function asksTheSame(before: SelfAssessmentNode, after: SelfAssessmentNode): boolean {
  const levels = (one: SelfAssessmentNode): string =>
    one.scale?.value.toLowerCase() ?? `${one.levels.length}`;
  const words = (one: SelfAssessmentNode): readonly string[] =>
    one.statements.map(({ text }) => plainText(text.tree).toLowerCase());
  const competence = (one: SelfAssessmentNode, row: number): string | undefined =>
    one.statements[row]?.competence?.value.toLowerCase();
  const old = words(before);
  return (
    levels(before) === levels(after) &&
    old.length === after.statements.length &&
    words(after).every((text, row) => {
      const [was, is] = [competence(before, row), competence(after, row)];
      // Words may be put differently, but a statement that has moved is compared with another one.
      const moved = text !== "" && old[row] !== text && old.includes(text);
      return !moved && (was === undefined || is === undefined || was === is);
    })
  );
}
