import { type Message, message } from "@kurswerk/diagnostics";

export const passiveMany: Message<{ percent: number }> = message(
  "language/passive-many",
  "info",
  [
    ({ percent }) => `${percent} % der Sätze stehen im Passiv.`,
    "Sagen Sie, wer etwas tut: „Sie prüfen den Scan“ statt „Der Scan wird geprüft“.",
  ],
  [({ percent }) => `${percent} % of the sentences are passive.`, "Say who does it."],
);
