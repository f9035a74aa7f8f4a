import { type Message, message } from "@kurswerk/diagnostics";

const names: Readonly<Record<string, { readonly de: string; readonly en: string }>> = {
  objectives: { de: "Lernziele (objectives)", en: "objectives" },
  audience: { de: "Zielgruppe (audience)", en: "target group (audience)" },
  prerequisites: { de: "Voraussetzungen (prerequisites)", en: "prerequisites" },
  summary: { de: "Inhalte (summary)", en: "contents (summary)" },
  workload: { de: "Stunden (workload)", en: "hours (workload)" },
  methods: { de: "Methoden (funding: methods)", en: "methods (funding: methods)" },
  proof: { de: "Nachweis (funding: proof)", en: "proof (funding: proof)" },
  price: { de: "Kosten (funding: price)", en: "price (funding: price)" },
};
const listed = (keys: readonly string[], language: "de" | "en"): string =>
  keys.map((key) => names[key]?.[language] ?? key).join(", ");

export const headerIncomplete: Message<{ missing: readonly string[] }> = message(
  "funding/header-incomplete",
  "warning",
  [
    ({ missing }) => `Für die Zulassung fehlt: ${listed(missing, "de")}.`,
    "Ergänzen Sie die Angaben in course.yaml.",
  ],
  [({ missing }) => `For an approval this is missing: ${listed(missing, "en")}.`, "Add it in course.yaml."],
);
