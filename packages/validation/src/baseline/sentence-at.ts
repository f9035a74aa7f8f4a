const end = /[.!?…]["“”»)\]]*/;
const ends = new RegExp(`${end.source}\\s`, "g");
const endsHere = new RegExp(`${end.source}$`);
const toItsEnd = new RegExp(`^.*?${end.source}(?=\\s|$)`);

/**
 * A place in a file with what is left and right of it in its line, as far as its sentence seems to go. Abbreviations may
 * cut it short; what counts is that the same text always gives the same.
 */
export function sentenceAt(source: string, from: number, to: number): string {
  const line = source.slice(source.lastIndexOf("\n", from - 1) + 1, from);
  const last = [...line.matchAll(ends)].at(-1);
  const before = last ? line.slice(last.index + last[0].length) : line;
  const place = source.slice(from, to);
  const next = source.indexOf("\n", to);
  const rest = source.slice(to, next === -1 ? source.length : next);
  const after = endsHere.test(place) || place.endsWith("\n") ? "" : (toItsEnd.exec(rest)?.[0] ?? rest);
  return before + place + after;
}
