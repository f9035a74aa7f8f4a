import { type Message, message } from "@kurswerk/diagnostics";

export const purposeMissing: Message<Record<string, never>> = message(
  "load/purpose-missing",
  "info",
  ["Wozu dient dieses Video?", 'Ergänzen Sie purpose="…".'],
  ["What is this video for?", 'Add purpose="…".'],
);
