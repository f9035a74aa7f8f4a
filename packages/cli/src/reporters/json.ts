import { lineStarts, type Position, positionAt, tell } from "@kurswerk/diagnostics";
import { allMessages } from "../catalogue.ts";
import type { Reporter } from "./report.ts";

/** One object for programs: `{ version, diagnostics: [{ code, severity, message, hint, path, start, end }] }`. */
export const json: Reporter = ({ diagnostics, texts, language }) => {
  const starts = new Map<string, readonly number[]>();
  const place = (path: string, offset: number): Position => {
    const lines = starts.get(path) ?? lineStarts(texts.get(path) ?? "");
    starts.set(path, lines);
    return positionAt(lines, Math.min(offset, (texts.get(path) ?? "").length));
  };
  const told = diagnostics.map((one) => ({
    code: one.code,
    severity: one.severity,
    ...tell(one, allMessages, language),
    path: one.span.path,
    start: place(one.span.path, one.span.start),
    end: place(one.span.path, one.span.end),
  }));
  return `${JSON.stringify({ version: 1, diagnostics: told }, null, 2)}\n`;
};
