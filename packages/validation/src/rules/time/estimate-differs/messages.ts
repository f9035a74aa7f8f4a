import { type Message, message } from "@kurswerk/diagnostics";

export const estimateDiffers: Message<{ said: number; estimated: number }> = message(
  "time/estimate-differs",
  "warning",
  [
    ({ said, estimated }) => `Angegeben sind ${said} Minuten, geschätzt etwa ${estimated}.`,
    ({ said, estimated }) =>
      said > estimated
        ? "Prüfen Sie die Angabe. Zeit zum Ausprobieren nennen Sie auf der Seite mit „practice-minutes“."
        : "Prüfen Sie die Angabe, oder kürzen Sie den Inhalt.",
  ],
  [
    ({ said, estimated }) => `${said} minutes are declared, about ${estimated} are estimated.`,
    ({ said, estimated }) =>
      said > estimated
        ? "Check the number. State time for doing with “practice-minutes” on the page."
        : "Check the number, or shorten the content.",
  ],
);
