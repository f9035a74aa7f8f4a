import { type Message, message } from "@kurswerk/diagnostics";

export const objectiveCount: Message<{ count: number; most: number }> = message(
  "objective/count",
  "info",
  [
    ({ count, most }) => `${count} Lernziele sind viel, gut sind höchstens ${most}.`,
    "Fassen Sie Ziele zusammen, oder teilen Sie das Modul.",
  ],
  [
    ({ count, most }) => `${count} objectives are many, ${most} at most are good.`,
    "Join objectives, or split the module.",
  ],
);
