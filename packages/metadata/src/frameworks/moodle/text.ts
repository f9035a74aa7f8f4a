import type { Framework } from "@kurswerk/frameworks";

/** The most characters of a name or an id number; Moodle would cut the rest off without a word. */
export const nameLimit = 100;

/** A name as Moodle keeps it. */
export function nameOf(text: string): string {
  const signs = [...cleaned(text)];
  if (signs.length <= nameLimit) return signs.join("");
  const short = signs.slice(0, nameLimit - 1).join("");
  const space = short.lastIndexOf(" ");
  return `${space > nameLimit / 2 ? short.slice(0, space) : short}…`;
}

/** What a framework is called on a site: its id with its version, so that a later version can stand beside it. */
export function idNumber({ id, version }: Pick<Framework, "id" | "version">): string {
  return id.endsWith(`-${version}`) ? id : `${id}-${version}`;
}

/** True for a name that would not come through whole. */
export function isTooLong(text: string): boolean {
  return [...cleaned(text)].length > nameLimit;
}

/**
 * A name without what Moodle would change: `<` begins a tag there, which would be taken out with what follows; a
 * backslash before a quote would hide the end of a cell from PHP's reader.
 */
export function cleaned(text: string): string {
  return text.replaceAll("<", "‹").replaceAll(">", "›").replaceAll("\\", "/").replace(/\s+/g, " ").trim();
}

/** A text inside HTML, on one line. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\\", "&#92;")
    .replace(/\s+/g, " ")
    .trim();
}
