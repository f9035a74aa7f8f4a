import { type Message, message } from "@kurswerk/diagnostics";

export const feedbackMissing: Message<Record<string, never>> = message(
  "item/feedback-missing",
  "warning",
  [
    "Zu dieser Übungsfrage fehlt die Rückmeldung.",
    "Sagen Sie bei jeder Antwort oder mit ::wrong[…], warum sie stimmt oder nicht.",
  ],
  [
    "This practice question has no feedback.",
    "Say with each option, or by ::wrong[…], why it is right or not.",
  ],
);
