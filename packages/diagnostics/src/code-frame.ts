import { lineStarts, positionAt } from "./position.ts";
import type { Span } from "./span.ts";

const tabWidth = 2;
const widest = 100;

/**
 * The excerpt of a text around a span: the line before, the line itself with a mark under the place.
 * Long lines are cut around the mark. Returns lines without a trailing line break.
 */
export function codeFrame(text: string, span: Pick<Span, "start" | "end">): string {
  const starts = lineStarts(text);
  const from = positionAt(starts, Math.min(span.start, text.length));
  const lineOf = (line: number): string =>
    text.slice(starts[line - 1], starts[line] ?? text.length).replace(/[\r\n]+$/, "");
  const digits = String(from.line).length;
  const row = (line: number, content: string): string =>
    `  ${String(line).padStart(digits)} | ${content}`.trimEnd();

  const line = lineOf(from.line);
  const start = from.column - 1;
  const length = Math.max(1, Math.min(span.end - span.start, line.length - start));
  const cut = start > widest - 20 ? start - 20 : 0;
  const shown = line.slice(cut, cut + widest);
  const before = width(shown.slice(0, start - cut));
  const marked = Math.max(1, width(shown.slice(start - cut, start - cut + length)));

  const rows = [];
  if (from.line > 1) rows.push(row(from.line - 1, expand(lineOf(from.line - 1).slice(cut, cut + widest))));
  rows.push(row(from.line, expand(shown)));
  rows.push(`  ${" ".repeat(digits)} | ${" ".repeat(before)}${"^".repeat(marked)}`);
  return rows.join("\n");
}

function expand(text: string): string {
  return text.replaceAll("\t", " ".repeat(tabWidth));
}

/** Columns that a text takes in a terminal: combining marks take none, wide characters and emoji two. */
function width(text: string): number {
  let columns = 0;
  for (const character of expand(text)) {
    if (/\p{Mark}|\u200d|\ufe0f/u.test(character)) continue;
    columns += /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]/u.test(
      character,
    )
      ? 2
      : 1;
  }
  return columns;
}
