import { type Message, message } from "@kurswerk/diagnostics";

export const verbsSeveral: Message<{ verbs: readonly string[] }> = message(
  "objective/verbs-several",
  "info",
  [
    ({ verbs }) => `Das Ziel enthält mehrere Handlungen: ${verbs.join(", ")}.`,
    "Machen Sie daraus zwei Ziele, oder nennen Sie nur die wichtigere Handlung.",
  ],
  [
    ({ verbs }) => `The objective holds several actions: ${verbs.join(", ")}.`,
    "Make two objectives of it, or name the more important action only.",
  ],
);
