import { type Message, message } from "@kurswerk/diagnostics";

export const secondTryMissing: Message<Record<string, never>> = message(
  "maker/second-try-missing",
  "warning",
  [
    "Ein zweiter Versuch ist nicht vorgesehen.",
    "Planen Sie „iterations: 2“, oder ergänzen Sie den Abschnitt „Typische Fehler“.",
  ],
  ["No second try is planned.", "Plan “iterations: 2”, or add the section “Common mistakes”."],
);
