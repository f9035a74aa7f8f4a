import { type Message, message } from "@kurswerk/diagnostics";
import { labelOf, vocabularies } from "@kurswerk/schema";

/** `verb` is there when the objective can only be shown by doing it. */
export const levelTooLow: Message<{ id: string; wanted: string; verb?: string | undefined }> = message(
  "alignment/level-too-low",
  "warning",
  [
    ({ id, wanted, verb }) =>
      verb === undefined
        ? `Das Ziel „${id}“ verlangt „${labelOf(vocabularies.bloom, wanted, "de")}“, die Fragen prüfen weniger.`
        : `Das Ziel „${id}“ verlangt „${verb}“, geprüft wird nur mit Fragen.`,
    ({ verb }) =>
      verb === undefined
        ? "Ergänzen Sie eine Aufgabe oder eine Freitextfrage, oder senken Sie das Ziel."
        : "Ergänzen Sie eine Aufgabe, in der man es tut, oder senken Sie das Ziel.",
  ],
  [
    ({ id, wanted, verb }) =>
      verb === undefined
        ? `The objective “${id}” wants “${labelOf(vocabularies.bloom, wanted, "en")}”, the questions test less.`
        : `The objective “${id}” wants “${verb}”, but only questions test it.`,
    ({ verb }) =>
      verb === undefined
        ? "Add a task or a free-text question, or lower the objective."
        : "Add a task in which people do it, or lower the objective.",
  ],
);
