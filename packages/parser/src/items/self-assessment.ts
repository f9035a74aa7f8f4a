import { type Diagnostic, diagnose, type Span } from "@kurswerk/diagnostics";
import { plainText, type QuestionYaml, type SelfAssessmentNode, type StatementNode } from "@kurswerk/schema";
import * as say from "../messages/item.ts";
import { lineListAt, linesFrom, linesOf } from "./lines.ts";
import { checkDistinct } from "./options.ts";
import type { InYaml, Own, Reader } from "./reader.ts";
import { statement } from "./statement.ts";
import { stemBefore, stemOf, strayAfter } from "./stem.ts";

/** Statements that learners place themselves on: a plain list, and the levels as a numbered one or by a framework. */
export const selfAssessment: Reader<SelfAssessmentNode> = {
  markdown(question) {
    const { body, attributes, context, place } = question;
    const levelsAt = lineListAt(body, "numbered");
    const statementsAt = lineListAt(body, "bullets");
    const first = Math.min(...[levelsAt, statementsAt].filter((at) => at >= 0), body.length);
    const stem = stemBefore(first === body.length ? -1 : first, question);
    strayAfter(first, question, (node) => node === body[levelsAt] || node === body[statementsAt]);
    const found: Own<SelfAssessmentNode> = {
      kind: "self-assessment",
      stem,
      statements: linesFrom(statementsAt, question).map((line) =>
        statement(line, context.text.slice(line.text.tree.position?.start.offset), context.report),
      ),
      levels: linesFrom(levelsAt, question),
      ...(attributes["scale"] ? { scale: { value: attributes["scale"], span: place } } : {}),
      ...(attributes["compare"] ? { compare: { value: attributes["compare"], span: place } } : {}),
    };
    check(found, place, context.report);
    return found;
  },
  yaml(question) {
    const { written, span, place, report } = question;
    const found: Own<SelfAssessmentNode> = {
      kind: "self-assessment",
      stem: stemOf(question),
      statements: written.statements.map((one, at) => inYaml(one, `/statements/${at}`, question)),
      levels: linesOf(question, "levels", written.levels),
      ...(written.scale === undefined ? {} : { scale: { value: written.scale, span: span("/scale") } }),
      ...(written.compare === undefined
        ? {}
        : { compare: { value: written.compare, span: span("/compare") } }),
    };
    check(found, place, report);
    return found;
  },
};

type Written = Extract<QuestionYaml, { readonly kind: "self-assessment" }>;

function inYaml(
  one: Written["statements"][number],
  at: string,
  { text, span, report }: InYaml<Written>,
): StatementNode {
  if (typeof one === "string")
    return statement({ span: span(at), text: text(at, one) }, one.trimStart(), report);
  const [value = "", level] = one.competence.split("@");
  const place = span(`${at}/competence`);
  if (level !== undefined)
    report(diagnose(say.statementLevel, { competence: value, level: `@${level}` }, place));
  const words =
    one.text === undefined
      ? { span: place, tree: { type: "root" as const, children: [] } }
      : text(`${at}/text`, one.text);
  return { span: span(at), text: words, competence: { value, span: place } };
}

function check(
  { statements, levels, scale }: Own<SelfAssessmentNode>,
  place: Span,
  report: (one: Diagnostic) => void,
): void {
  if (statements.length === 0) report(diagnose(say.statementsMissing, {}, place));
  if (scale && levels.length > 0) report(diagnose(say.levelsTwice, {}, scale.span));
  else if (!scale && levels.length < 2) report(diagnose(say.levelsMissing, {}, place));
  checkDistinct(
    statements,
    place,
    report,
    (one) => plainText(one.text.tree) || (one.competence?.value ?? ""),
  );
}
