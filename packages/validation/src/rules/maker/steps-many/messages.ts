import { type Message, message } from "@kurswerk/diagnostics";

export const stepsMany: Message<{ count: number; most: number }> = message(
  "maker/steps-many",
  "info",
  [
    ({ count, most }) => `Diese Phase hat ${count} Schritte, gut sind höchstens ${most}.`,
    "Fassen Sie Schritte zusammen, oder teilen Sie die Aufgabe.",
  ],
  [
    ({ count, most }) => `This phase has ${count} steps, ${most} at most are good.`,
    "Join steps, or split the task.",
  ],
);
