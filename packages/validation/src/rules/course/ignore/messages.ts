import { type Message, message } from "@kurswerk/diagnostics";

export const ignoreError: Message<{ code: string }> = message(
  "course/ignore-error",
  "error",
  [
    ({ code }) => `„${code}“ ist ein Fehler; Fehler lassen sich nicht ausnehmen.`,
    "Beheben Sie den Fehler, und streichen Sie die Ausnahme.",
  ],
  [
    ({ code }) => `“${code}” is an error; errors cannot be excepted.`,
    "Mend the error, and remove the exception.",
  ],
);

export const ignoreUnused: Message<{ code: string }> = message(
  "course/ignore-unused",
  "info",
  [({ code }) => `Die Ausnahme für „${code}“ wird nicht mehr gebraucht.`, "Streichen Sie sie."],
  [({ code }) => `The exception for “${code}” is no longer needed.`, "Remove it."],
);
