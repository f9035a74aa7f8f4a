import { type Message, message } from "@kurswerk/diagnostics";

export const hazardUnnamed: Message<{ tool: string }> = message(
  "maker/hazard-unnamed",
  "warning",
  [
    ({ tool }) => `„${tool}“ kann gefährlich sein, aber die Aufgabe nennt keine Gefahren.`,
    "Tragen Sie „hazards“ und „safety“ ein.",
  ],
  [({ tool }) => `“${tool}” can be dangerous, but the task names no hazards.`, "Add “hazards” and “safety”."],
);

export const quantityMissing: Message<Record<string, never>> = message(
  "maker/quantity-missing",
  "warning",
  [
    "In der Liste für das Material fehlt die Menge.",
    "Ergänzen Sie eine Spalte „Menge“, oder schreiben Sie die Zahl vor jede Zeile.",
  ],
  [
    "The list of material has no quantities.",
    "Add a column “Quantity”, or write the number before each line.",
  ],
);
