import { type Message, message } from "@kurswerk/diagnostics";

export const nameCut: Message<{ length: number; limit: number }> = message(
  "framework/name-cut",
  "warning",
  [
    ({ length, limit }) => `Der Name hat ${length} Zeichen; in Moodle steht er gekürzt auf ${limit}.`,
    "Kürzen Sie ihn, oder lassen Sie es so: Der ganze Name steht in der Beschreibung.",
  ],
  [
    ({ length, limit }) => `The name has ${length} characters; Moodle shows it cut to ${limit}.`,
    "Shorten it, or leave it: the full name stands in the description.",
  ],
);
