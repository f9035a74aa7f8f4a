import { nestingLimit } from "../limits.ts";

/**
 * Where Markdown is nested too deep, as an offset: quotes and lists by the start of a line,
 * directives by openings without an end, brackets and emphasis inside a paragraph.
 */
export function markdownDepth(text: string): number | undefined {
  let open = 0;
  let inline = 0;
  let start = 0;
  for (const line of text.split("\n")) {
    const prefix = /^[\s>*+-]*(?:\d+[.)]\s*)*/.exec(line)?.[0] ?? "";
    const rest = line.slice(prefix.length);
    if (/^:{3,}\s*$/.test(rest)) open = Math.max(0, open - 1);
    else if (/^:{3,}[a-zA-Z]/.test(rest)) open += 1;
    inline = line.trim() === "" ? 0 : Math.max(0, inline + inlineDepth(rest));
    if (
      blocks(prefix) > nestingLimit ||
      open > nestingLimit ||
      inline > 4 * nestingLimit ||
      widest(rest) > nestingLimit
    )
      return start;
    start += line.length + 1;
  }
  return undefined;
}

/** Levels that the start of a line opens: quotes and list markers, and two columns before the first marker each. */
function blocks(prefix: string): number {
  const marks = prefix.match(/[>*+-]|\d+[.)]/g)?.length ?? 0;
  const indent = /^[ \t]*/.exec(prefix)?.[0].replaceAll("\t", "    ").length ?? 0;
  return marks === 0 ? 0 : marks + Math.floor(indent / 2);
}

/** Brackets that a line opens and does not close. */
function inlineDepth(line: string): number {
  let depth = 0;
  for (const character of line) depth += character === "[" ? 1 : character === "]" ? -1 : 0;
  return depth;
}

/** The longest run of opening brackets, or of alternating emphasis marks. */
function widest(line: string): number {
  return Math.max(0, ...[...line.matchAll(/\[+|(?:\*_|_\*)+|!\[+/g)].map(([run]) => run.length));
}
