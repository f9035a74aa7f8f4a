import { type Message, message } from "@kurswerk/diagnostics";

export const levelComma: Message<{ name: string }> = message(
  "framework/level-comma",
  "warning",
  [
    ({ name }) => `In Moodle trennt ein Komma Stufen, deshalb steht dort „${name.replaceAll(",", ";")}“.`,
    "Schreiben Sie den Namen der Stufe ohne Komma.",
  ],
  [
    ({ name }) => `In Moodle a comma divides levels, so it says “${name.replaceAll(",", ";")}” there.`,
    "Write the name of the level without a comma.",
  ],
);
