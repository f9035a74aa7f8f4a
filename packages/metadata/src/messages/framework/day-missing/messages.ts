import { type Message, message } from "@kurswerk/diagnostics";

export const dayMissing: Message<{ framework: string }> = message(
  "framework/day-missing",
  "error",
  [
    ({ framework }) => `CASE verlangt, wann der Rahmen „${framework}“ zuletzt geändert wurde.`,
    "Ergänzen Sie den Tag, zum Beispiel: modified: 2026-01-15",
  ],
  [
    ({ framework }) => `CASE needs to know when the framework “${framework}” was last changed.`,
    "Add the day, for example: modified: 2026-01-15",
  ],
);
