import { type Message, message } from "@kurswerk/diagnostics";
import { labelOf, vocabularies } from "@kurswerk/schema";

export const phaseMissing: Message<{ phases: readonly string[] }> = message(
  "maker/phase-missing",
  "error",
  [
    ({ phases }) =>
      `Der vollständigen Handlung fehlt: ${phases.map((one) => labelOf(vocabularies.actionPhases, one, "de")).join(", ")}.`,
    "Ergänzen Sie den Abschnitt, oder nennen Sie den Grund unter „omitted-phases“.",
  ],
  [
    ({ phases }) =>
      `The complete action lacks: ${phases.map((one) => labelOf(vocabularies.actionPhases, one, "en")).join(", ")}.`,
    "Add the section, or give the reason under “omitted-phases”.",
  ],
);
