import { type Message, message } from "@kurswerk/diagnostics";

export const personalData: Message<{ found: string }> = message(
  "privacy/personal-data",
  "warning",
  [
    ({ found }) => `Das könnten Daten einer Person sein: „${found}“.`,
    "Nehmen Sie erfundene Angaben, zum Beispiel name@example.org oder 030 23125 000.",
  ],
  [
    ({ found }) => `This may be data of a person: “${found}”.`,
    "Use invented data, such as name@example.org or 030 23125 000.",
  ],
);
