/**
 * A part of an identifier that every platform takes: `[A-Za-z0-9_]` only.
 * Dots and dashes are legal in XML names, but Moodle's data model refuses them elsewhere, so one rule serves all.
 */
export function token(text: string): string {
  return text.replace(/[^A-Za-z0-9_]/g, "_");
}
