import { type Diagnostic, diagnose, type Span } from "@kurswerk/diagnostics";
import type { SelfAssessmentNode } from "@kurswerk/schema";
import * as say from "../messages/item.ts";
import { lineListAt, linesFrom, linesOf } from "./lines.ts";
import { checkDistinct } from "./options.ts";
import type { Own, Reader } from "./reader.ts";
import { stemBefore, stemOf, strayAfter } from "./stem.ts";

/** Statements that learners place themselves on: a plain list, and the levels as a numbered one or by a scale's name. */
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
      statements: linesFrom(statementsAt, question),
      levels: attributes["scale"] === "codile" ? "codile" : linesFrom(levelsAt, question),
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
      statements: linesOf(question, "statements", written.statements),
      levels: written.scale ?? linesOf(question, "levels", written.levels),
      ...(written.compare === undefined
        ? {}
        : { compare: { value: written.compare, span: span("/compare") } }),
    };
    check(found, place, report);
    return found;
  },
};

function check(
  { statements, levels }: Own<SelfAssessmentNode>,
  place: Span,
  report: (one: Diagnostic) => void,
): void {
  if (statements.length === 0) report(diagnose(say.statementsMissing, {}, place));
  if (levels !== "codile" && levels.length < 2) report(diagnose(say.levelsMissing, {}, place));
  checkDistinct(statements, place, report);
}
