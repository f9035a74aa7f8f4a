import { type Message, message } from "@kurswerk/diagnostics";

export const optionsUneven: Message<Record<string, never>> = message(
  "item/options-uneven",
  "info",
  [
    "Die Antworten sind uneinheitlich: Manche enden mit einem Punkt, andere nicht.",
    "Schreiben Sie alle als Sätze oder alle als Stichworte.",
  ],
  [
    "The options are uneven: some end with a full stop, others do not.",
    "Write all as sentences or all as catchwords.",
  ],
);
