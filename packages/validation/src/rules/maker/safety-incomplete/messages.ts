import { type Message, message } from "@kurswerk/diagnostics";

const names: Readonly<Record<string, { readonly de: string; readonly en: string }>> = {
  briefing: { de: "Unterweisung (briefing)", en: "briefing" },
  "operating-instruction": {
    de: "Betriebsanweisung (operating-instruction)",
    en: "operating instruction (operating-instruction)",
  },
  ppe: { de: "Schutzausrüstung (ppe)", en: "protective equipment (ppe)" },
  responsible: { de: "verantwortliche Person (responsible)", en: "person in charge (responsible)" },
  record: { de: "Nachweis (record)", en: "record" },
};
const listed = (keys: readonly string[], language: "de" | "en"): string =>
  keys.map((key) => names[key]?.[language] ?? key).join(", ");

export const safetyIncomplete: Message<{ missing: readonly string[] }> = message(
  "maker/safety-incomplete",
  "error",
  [
    ({ missing }) => `Zu den Gefahren fehlt: ${listed(missing, "de")}.`,
    "Ergänzen Sie es unter „safety“; ohne Schutzausrüstung schreiben Sie ppe: [keine nötig].",
  ],
  [
    ({ missing }) => `For the hazards this is missing: ${listed(missing, "en")}.`,
    "Add it under “safety”; without protective equipment write ppe: [none needed].",
  ],
);
