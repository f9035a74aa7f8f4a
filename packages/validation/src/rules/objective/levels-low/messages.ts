import { type Message, message } from "@kurswerk/diagnostics";

export const levelsLow: Message<Record<string, never>> = message(
  "objective/levels-low",
  "info",
  [
    "Alle Ziele liegen auf den Stufen „erinnern“ und „verstehen“.",
    "Ergänzen Sie ein Ziel, bei dem jemand etwas tut.",
  ],
  [
    "All objectives are on the levels “remember” and “understand”.",
    "Add an objective in which somebody does something.",
  ],
);
