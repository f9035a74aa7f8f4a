import { type Message, message } from "@kurswerk/diagnostics";

export const packageLarge: Message<{ megabytes: number; most: number }> = message(
  "load/package-large",
  "warning",
  [
    ({ megabytes, most }) =>
      `Die Medien sind zusammen ${megabytes} MB groß, für offline sind höchstens ${most} MB gut.`,
    "Verkleinern Sie Bilder und Videos.",
  ],
  [
    ({ megabytes, most }) => `All media are ${megabytes} MB, ${most} MB at most are good for offline use.`,
    "Make pictures and films smaller.",
  ],
);
