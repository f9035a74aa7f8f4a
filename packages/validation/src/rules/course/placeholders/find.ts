import { type Diagnostic, diagnose, type Extras } from "@kurswerk/diagnostics";
import { placeholderLeft } from "./messages.ts";

/** `[OFFEN: was zu schreiben ist]`; one that nobody closed ends with its line. */
const placeholder = /\[(?:OFFEN|TODO):([^\]\n]*(?:\n[^\]\n]+)*)\]|\[(?:OFFEN|TODO):([^\n]*)/g;

/** Whether a placeholder stands in a text. */
export function hasPlaceholder(text: string): boolean {
  return text.search(placeholder) >= 0;
}

/** Every placeholder of a text, also in comments and notes for trainers: what is left to write. */
export function placeholders(path: string, text: string, extras: Extras = {}): readonly Diagnostic[] {
  return [...text.matchAll(placeholder)].map((found) => {
    const words = (found[1] ?? found[2] ?? "").replace(/\s*\n[\s#]*/g, " ").trim();
    const span = { path, start: found.index, end: found.index + found[0].trimEnd().length };
    return diagnose(placeholderLeft, { text: words }, span, extras);
  });
}
