import { type Position, tell } from "@kurswerk/diagnostics";
import { allMessages } from "../catalogue.ts";
import { placer } from "./place.ts";
import type { Report } from "./report.ts";

const top: Position = { line: 1, column: 1 };

/**
 * One object for programs: `{ version, diagnostics: [{ code, severity, message, hint, path, start, end }] }`,
 * as `schemas/report-1.schema.json` describes it.
 */
export function json({
  diagnostics,
  texts,
  language,
}: Pick<Report, "diagnostics" | "texts" | "language">): string {
  const place = placer(texts);
  const told = diagnostics.map((one) => ({
    code: one.code,
    severity: one.severity,
    ...tell(one, allMessages, language),
    path: one.span.path,
    ...(place(one.span) ?? { start: top, end: top }),
  }));
  return `${JSON.stringify({ version: 1, diagnostics: told }, null, 2)}\n`;
}
