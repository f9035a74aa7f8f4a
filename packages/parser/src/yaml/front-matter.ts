/** Where the head of a Markdown file stands; `end` is exclusive, the body begins after the closing line. */
export interface FrontMatter {
  readonly start: number;
  readonly end: number;
  readonly bodyStart: number;
}

/**
 * Finds `---` … `---` at the start of a text; `"open"` when it does not end.
 * Blank lines before it are forgiven where it is plain that a key follows, and no line across the page.
 */
export function frontMatter(text: string): FrontMatter | "open" | undefined {
  const opening = /^---[ \t]*\r?\n/.exec(text) ?? /^(?:[ \t]*\r?\n)+---[ \t]*\r?\n(?=[\w-]+:)/.exec(text);
  if (!opening) return undefined;
  const closing = /^---[ \t]*(?:\r?\n|$)/gm;
  closing.lastIndex = opening[0].length;
  const found = closing.exec(text);
  return found
    ? { start: opening[0].length, end: found.index, bodyStart: found.index + found[0].length }
    : "open";
}
