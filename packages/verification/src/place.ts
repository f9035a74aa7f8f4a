import type { Span } from "@kurswerk/diagnostics";

/** The path of a file inside a package as reports show it: `kurs.zip!/imsmanifest.xml`. */
export function inside(name: string, path: string): string {
  return `${name}!/${path}`;
}

/** The package as a whole, as a place. */
export function whole(name: string): Span {
  return { path: name, start: 0, end: 0 };
}

/** Control characters, and those that turn the direction of writing: a terminal would obey them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const commanding = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

/** A text whose offsets stay as they are, with a sign in place of every character that a terminal would obey. */
export function harmless(text: string): string {
  return text.replace(commanding, "\ufffd");
}

/** A short quotation for a message: harmless, on one line, at most 80 characters. */
export function quotation(text: string): string {
  const line = harmless(text).replace(/\s+/g, " ");
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
