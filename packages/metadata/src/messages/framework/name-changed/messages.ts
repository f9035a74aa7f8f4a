import { type Message, message } from "@kurswerk/diagnostics";

export const nameChanged: Message<{ shown: string }> = message(
  "framework/name-changed",
  "warning",
  [
    ({ shown }) => `Moodle nimmt kein < und kein \\ in Namen; dort steht „${shown}“.`,
    "Schreiben Sie den Namen ohne diese Zeichen.",
  ],
  [
    ({ shown }) => `Moodle takes no < and no \\ in names; it says “${shown}” there.`,
    "Write the name without these signs.",
  ],
);
