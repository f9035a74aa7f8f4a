import { type Message, message } from "@kurswerk/diagnostics";

export const talkMissing: Message<Record<string, never>> = message(
  "maker/talk-missing",
  "info",
  [
    "In „Entscheiden“ fehlt das Gespräch mit der Lernbegleitung.",
    "Schreiben Sie, mit wem der Plan besprochen wird.",
  ],
  ["In “Decide” the talk with the trainer is missing.", "Write with whom the plan is talked over."],
);
