import { type Message, message } from "@kurswerk/diagnostics";

export const statusUnreleased: Message<{ status: string }> = message(
  "course/status-unreleased",
  "warning",
  [
    ({ status }) =>
      status === "outdated"
        ? "Der Kurs ist als veraltet gekennzeichnet."
        : `Der Kurs ist noch nicht freigegeben (Status „${status}“), ein Katalog kündigt ihn aber so an.`,
    ({ status }) =>
      status === "outdated"
        ? "Nehmen Sie ihn aus dem Angebot, oder prüfen Sie ihn und geben Sie ihn neu frei (status: released)."
        : "Veröffentlichen Sie die Angaben nach der Erprobung, mit status: released.",
  ],
  [
    ({ status }) =>
      status === "outdated"
        ? "The course is marked as outdated."
        : `The course is not released yet (status “${status}”), but a catalogue announces it as if it were.`,
    ({ status }) =>
      status === "outdated"
        ? "Take it off the programme, or review it and release it anew (status: released)."
        : "Publish the record after the trial, with status: released.",
  ],
);
