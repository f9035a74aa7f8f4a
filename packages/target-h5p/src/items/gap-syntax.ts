/** Signs that mean something inside `*…*`, as character references: H5P reads them as plain signs. */
const signs: Readonly<Record<string, string>> = { "*": "&#42;", "/": "&#47;", ":": "&#58;", "\\": "&#92;" };

/** A word for the inside of a gap, escaped for HTML and for the gap syntax. */
export function inGap(escaped: string): string {
  return escaped.replace(/[*/:\\]/g, (sign) => signs[sign] ?? sign);
}

/** Text around gaps: only an asterisk would begin one. */
export function aroundGaps(escaped: string): string {
  return escaped.replace(/\*/g, "&#42;");
}
