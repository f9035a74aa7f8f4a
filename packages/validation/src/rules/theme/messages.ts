import { type Message, message } from "@kurswerk/diagnostics";

export const contrastLow: Message<{ ratio: string; one: string; other: string }> = message(
  "theme/contrast-low",
  "error",
  [
    ({ ratio, one, other }) =>
      `Der Kontrast von „${one}“ auf „${other}“ ist nur ${ratio.replace(".", ",")}:1.`,
    "Wählen Sie eine dunklere oder hellere Farbe; nötig ist 4,5:1.",
  ],
  [
    ({ ratio, one, other }) => `The contrast of “${one}” on “${other}” is only ${ratio}:1.`,
    "Choose a darker or lighter colour; 4.5:1 is needed.",
  ],
);
