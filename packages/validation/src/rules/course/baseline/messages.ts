import { type Message, message } from "@kurswerk/diagnostics";

export const baselineUnused: Message<{ code: string; rest: number }> = message(
  "course/baseline-unused",
  "info",
  [
    ({ code, rest }) =>
      rest === 0
        ? `Der Eintrag für „${code}“ wird nicht mehr gebraucht: Die Stelle ist behoben oder geändert.`
        : `Der Eintrag für „${code}“ zählt zu viele Stellen: Es ${rest === 1 ? "gibt noch eine" : `sind noch ${rest}`}.`,
    "Streichen Sie ihn, oder rufen Sie „kurswerk validate --write-baseline“ auf.",
  ],
  [
    ({ code, rest }) =>
      rest === 0
        ? `The entry for “${code}” is no longer needed: the place is mended or changed.`
        : `The entry for “${code}” counts too many places: ${rest === 1 ? "one is" : `${rest} are`} left.`,
    "Remove it, or run “kurswerk validate --write-baseline”.",
  ],
);

export const baselineError: Message<{ code: string }> = message(
  "course/baseline-error",
  "info",
  [
    ({ code }) => `„${code}“ ist hier ein Fehler; Fehler lassen sich nicht verdecken.`,
    "Beheben Sie den Fehler, und streichen Sie den Eintrag.",
  ],
  [
    ({ code }) => `“${code}” is an error here; errors cannot be hidden.`,
    "Mend the error, and remove the entry.",
  ],
);
