import { type Message, message } from "@kurswerk/diagnostics";

export const reflectionShort: Message<{ share: number | undefined }> = message(
  "maker/reflection-short",
  "warning",
  [
    ({ share }) =>
      share === undefined
        ? "In „Bewerten“ steht keine Frage zum Nachdenken."
        : `Für „Bewerten“ sind nur ${share} % der Zeit vorgesehen.`,
    "Stellen Sie Fragen wie „Was war schwer?“, und planen Sie mindestens 10 % der Zeit ein.",
  ],
  [
    ({ share }) =>
      share === undefined
        ? "“Evaluate” holds no question to think about."
        : `Only ${share} % of the time is planned for “Evaluate”.`,
    "Ask questions such as “What was hard?”, and plan at least 10 % of the time.",
  ],
);
