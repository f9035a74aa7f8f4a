import { sep } from "node:path";
import { codeFrame, type Diagnostic, lineStarts, positionAt, tell } from "@kurswerk/diagnostics";
import { allMessages } from "../catalogue.ts";
import { texts as allTexts } from "../texts/texts.ts";
import type { Report, Reporter } from "./report.ts";

/** How many findings are told in full; the rest is counted by file. */
const inFull = 20;
const order = { error: 0, warning: 1, info: 2 } as const;
const colors = { error: 31, warning: 33, info: 36, dim: 2, bold: 1 } as const;

/** A colleague's note: where, the excerpt with a mark, what is wrong, what to do. */
export const pretty: Reporter = (report) => {
  const { diagnostics, suppressed, language } = report;
  const texts = allTexts[language];
  const sorted = [...diagnostics].sort((one, other) => order[one.severity] - order[other.severity]);
  const parts = sorted.slice(0, inFull).map((one) => entry(one, report));
  const rest = sorted.slice(inFull);
  if (rest.length > 0) {
    const byFile = new Map<string, number>();
    for (const one of rest) byFile.set(one.span.path, (byFile.get(one.span.path) ?? 0) + 1);
    parts.push(
      [texts.more(rest.length), ...[...byFile].map(([path, count]) => `  ${native(path)}: ${count}`)].join(
        "\n",
      ),
    );
  }
  if (suppressed.length > 0) {
    parts.push(
      [
        texts.suppressed(suppressed.length),
        ...suppressed.map(
          ({ diagnostic, reason }) => `  ${native(diagnostic.span.path)}: ${diagnostic.code} – ${reason}`,
        ),
      ].join("\n"),
    );
  }
  const count = (severity: Diagnostic["severity"]): number =>
    diagnostics.filter((one) => one.severity === severity).length;
  if (diagnostics.length > 0) parts.push(texts.counts(count("error"), count("warning")));
  return parts.length === 0 ? "" : `${parts.join("\n\n")}\n`;
};

function entry(one: Diagnostic, { texts, language, color }: Report): string {
  const paint = (code: number, text: string): string => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const source = texts.get(one.span.path);
  const { line, column } = positionAt(
    lineStarts(source ?? ""),
    Math.min(one.span.start, (source ?? "").length),
  );
  const { message, hint } = tell(one, allMessages, language);
  const where = source === undefined ? native(one.span.path) : `${native(one.span.path)}:${line}:${column}`;
  const head = `${paint(colors[one.severity], allTexts[language][one.severity])}  ${paint(colors.bold, where)}  ${paint(colors.dim, one.code)}`;
  const frame = source === undefined || source === "" ? [] : [codeFrame(source, one.span)];
  return [head, ...frame, `  ${message}`, `  → ${hint}`].join("\n");
}

/** A path as the system writes it. */
function native(path: string): string {
  return path.split("/").join(sep);
}
