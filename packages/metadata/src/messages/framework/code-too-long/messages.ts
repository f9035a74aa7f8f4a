import { type Message, message } from "@kurswerk/diagnostics";

export const codeTooLong: Message<{ code: string; limit: number }> = message(
  "framework/code-too-long",
  "error",
  [
    ({ code }) => `Moodle würde die Kennung „${code}“ verändern, und was darunter liegt, ginge verloren.`,
    ({ limit }) => `Nehmen Sie höchstens ${limit} Zeichen, ohne < und > und ohne \\.`,
  ],
  [
    ({ code }) => `Moodle would change the id “${code}” and lose what lies below it.`,
    ({ limit }) => `Use at most ${limit} characters, without < and > and without \\.`,
  ],
);
