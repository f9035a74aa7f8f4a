import { type Message, message } from "@kurswerk/diagnostics";

export const tableHeaderMissing: Message<Record<string, never>> = message(
  "a11y/table-header-missing",
  "error",
  ["Der Tabelle fehlt die Kopfzeile.", "Schreiben Sie in die erste Zeile, was in den Spalten steht."],
  ["The table has no header row.", "Write in the first row what the columns hold."],
);
