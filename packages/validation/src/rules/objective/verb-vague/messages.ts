import { type Message, message } from "@kurswerk/diagnostics";

export const verbVague: Message<{ verb: string }> = message(
  "objective/verb-vague",
  "warning",
  [
    ({ verb }) => `„${verb}“ kann man nicht beobachten.`,
    "Schreiben Sie, was man sehen kann, zum Beispiel „nennen“, „einrichten“ oder „prüfen“.",
  ],
  [
    ({ verb }) => `“${verb}” cannot be observed.`,
    "Write what can be seen, such as “name”, “set up” or “check”.",
  ],
);
