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
  const { diagnostics, suppressed, known, language, showKnown } = report;
  const texts = allTexts[language];
  const shown = showKnown ? known : [];
  const grave = (one: Diagnostic, other: Diagnostic): number => order[one.severity] - order[other.severity];
  const sorted = [...[...diagnostics].sort(grave), ...[...shown].sort(grave)];
  const marked = new Set(shown);
  const parts = sorted.slice(0, inFull).map((one) => entry(one, report, marked.has(one)));
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
  const closing = [
    ...(diagnostics.length > 0 ? [texts.counts(count("error"), count("warning"))] : []),
    ...(known.length > 0 ? [showKnown ? texts.known(known.length) : texts.hidden(known.length)] : []),
  ];
  if (closing.length > 0) parts.push(closing.join(" "));
  return parts.length === 0 ? "" : `${parts.join("\n\n")}\n`;
};

function entry(one: Diagnostic, { texts, language, color }: Report, isKnown: boolean): string {
  const paint = (code: number, text: string): string => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const source = texts.get(one.span.path);
  const { line, column } = positionAt(
    lineStarts(source ?? ""),
    Math.min(one.span.start, (source ?? "").length),
  );
  const { message, hint } = tell(one, allMessages, language);
  const where = source === undefined ? native(one.span.path) : `${native(one.span.path)}:${line}:${column}`;
  const say = allTexts[language];
  const weight = isKnown ? `${say[one.severity]} (${say.isKnown})` : say[one.severity];
  const head = `${paint(colors[one.severity], weight)}  ${paint(colors.bold, where)}  ${paint(colors.dim, one.code)}`;
  const frame = source === undefined || source === "" ? [] : [codeFrame(source, one.span)];
  return [head, ...frame, `  ${message}`, `  → ${hint}`].join("\n");
}

/** A path as the system writes it. */
function native(path: string): string {
  return path.split("/").join(sep);
}
