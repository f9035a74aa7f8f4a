import { type Message, message } from "@kurswerk/diagnostics";
import { labelOf, vocabularies } from "@kurswerk/schema";

const name = (id: string, language: "de" | "en"): string => labelOf(vocabularies.bloom, id, language);

export const bloomDiffers: Message<{ said: string; verb: string; expected: string }> = message(
  "objective/bloom-differs",
  "warning",
  [
    ({ said, verb, expected }) =>
      `Angegeben ist „${name(said, "de")}“, das Verb „${verb}“ passt eher zu „${name(expected, "de")}“.`,
    "Ändern Sie „bloom“ oder das Verb.",
  ],
  [
    ({ said, verb, expected }) =>
      `“${name(said, "en")}” is declared, the verb “${verb}” rather fits “${name(expected, "en")}”.`,
    "Change “bloom” or the verb.",
  ],
);
