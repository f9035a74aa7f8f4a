import { type Message, message } from "@kurswerk/diagnostics";

export const incompatible: Message<{ file: string; part: string; whole: string }> = message(
  "license/incompatible",
  "error",
  [
    ({ file, part, whole }) => `„${file}“ (${part}) ist bearbeitet und passt nicht zur Kurslizenz ${whole}.`,
    "Nehmen Sie das Werk unverändert, ein anderes Werk oder eine andere Kurslizenz.",
  ],
  [
    ({ file, part, whole }) =>
      `“${file}” (${part}) was changed and does not fit the licence of the course, ${whole}.`,
    "Use the work unchanged, another work, or another licence for the course.",
  ],
);
