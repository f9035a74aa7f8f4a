import { type Message, message } from "@kurswerk/diagnostics";

export const codesAlike: Message<{ code: string; other: string }> = message(
  "framework/codes-alike",
  "error",
  [
    ({ code, other }) => `Moodle hält „${code}“ und den Bereich „${other}“ für dieselbe Zahl.`,
    ({ code }) => `Setzen Sie einen Buchstaben davor, zum Beispiel „K${code}“.`,
  ],
  [
    ({ code, other }) => `Moodle takes “${code}” and the area “${other}” for the same number.`,
    ({ code }) => `Put a letter in front, such as “K${code}”.`,
  ],
);
