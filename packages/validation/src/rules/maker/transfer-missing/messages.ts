import { type Message, message } from "@kurswerk/diagnostics";

export const transferMissing: Message<Record<string, never>> = message(
  "maker/transfer-missing",
  "info",
  [
    "Wie nutzen die Teilnehmenden das im Betrieb? Der Transfer fehlt.",
    "Ergänzen Sie den Abschnitt „Transfer (nach 14 Tagen)“.",
  ],
  [
    "How will participants use this at work? The transfer is missing.",
    "Add the section “Transfer (after 14 days)”.",
  ],
);
