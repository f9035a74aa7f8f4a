import { type Message, message } from "@kurswerk/diagnostics";

export const rolesMissing: Message<Record<string, never>> = message(
  "maker/roles-missing",
  "warning",
  ["Im Team fehlt, wer was macht.", "Ergänzen Sie den Abschnitt „Rollen“ mit einer Tabelle."],
  ["In the team it is missing who does what.", "Add the section “Roles” with a table."],
);
