/**
 * True when a typed text means an accepted answer. Tolerant: case, spaces, hyphens and full stops do not count,
 * and ae, oe, ue, ss stand for ä, ö, ü, ß. Exact: only spaces around do not count.
 */
export function isSame(typed: string, answer: string, exact: boolean): boolean {
  const form = exact ? (text: string): string => text.normalize("NFC").trim() : tolerant;
  return form(typed) === form(answer);
}

function tolerant(text: string): string {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .replace(/ä/g, "ae")
      .replace(/ö/g, "oe")
      .replace(/ü/g, "ue")
      .replace(/ß/g, "ss")
      .replace(/[\s\u00a0]/g, "")
      // Before digits, a dash is a sign and a point is part of the number.
      .replace(/[.\-\u2010-\u2015](?!\d)/g, "")
  );
}
