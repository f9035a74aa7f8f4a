import { type Message, message } from "@kurswerk/diagnostics";

export const stepSeveral: Message<{ count: number }> = message(
  "maker/step-several",
  "info",
  [
    ({ count }) => `Dieser Schritt enthält ${count} Handlungen.`,
    "Machen Sie daraus mehrere Schritte, einen je Handlung.",
  ],
  [({ count }) => `This step holds ${count} actions.`, "Make several steps of it, one per action."],
);
