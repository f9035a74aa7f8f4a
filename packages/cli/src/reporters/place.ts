import { lineStarts, type Position, positionAt, type Span } from "@kurswerk/diagnostics";

/** Where something begins and ends; the end is exclusive. */
export interface Place {
  readonly start: Position;
  readonly end: Position;
}

/** Works out lines and columns; `undefined` for files that were not read as text. */
export function placer(texts: ReadonlyMap<string, string>): (span: Span) => Place | undefined {
  const known = new Map<string, readonly number[]>();
  return ({ path, start, end }) => {
    const text = texts.get(path);
    if (text === undefined) return undefined;
    const starts = known.get(path) ?? lineStarts(text);
    known.set(path, starts);
    const at = (offset: number): Position => positionAt(starts, Math.min(offset, text.length));
    return { start: at(start), end: at(Math.max(start, end)) };
  };
}
