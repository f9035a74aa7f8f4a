import { type Diagnostic, type Position, tell } from "@kurswerk/diagnostics";
import { allMessages } from "../catalogue.ts";
import { placer } from "./place.ts";
import type { Report } from "./report.ts";

const top: Position = { line: 1, column: 1 };

/**
 * One object for programs: `{ version, diagnostics: [{ code, severity, message, hint, path, start, end }] }`,
 * as `schemas/report-1.schema.json` describes it. What baselines hold stands in a list of its own, `baseline`.
 */
export function json({
  diagnostics,
  known,
  texts,
  language,
}: Pick<Report, "diagnostics" | "known" | "texts" | "language">): string {
  const place = placer(texts);
  const told = (one: Diagnostic) => ({
    code: one.code,
    severity: one.severity,
    ...tell(one, allMessages, language),
    path: one.span.path,
    ...(place(one.span) ?? { start: top, end: top }),
  });
  const report = {
    version: 1,
    diagnostics: diagnostics.map(told),
    ...(known.length === 0 ? {} : { baseline: known.map(told) }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
