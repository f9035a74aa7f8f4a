import { type Message, message } from "@kurswerk/diagnostics";

export const videoLong: Message<{ minutes: number; most: number }> = message(
  "load/video-long",
  "warning",
  [
    ({ minutes, most }) => `Das Video dauert ${minutes} Minuten, gut sind höchstens ${most}.`,
    "Kürzen Sie es, oder teilen Sie es in mehrere Videos.",
  ],
  [
    ({ minutes, most }) => `The video takes ${minutes} minutes, ${most} at most are good.`,
    "Shorten it, or split it into several videos.",
  ],
);
