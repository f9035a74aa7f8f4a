import { type Message, message } from "@kurswerk/diagnostics";

const names: Readonly<Record<string, { readonly de: string; readonly en: string }>> = {
  title: { de: "Titel (title)", en: "title" },
  author: { de: "Urheber (author)", en: "author" },
  "license-url": { de: "Link zur Lizenz (license-url)", en: "link to the licence (license-url)" },
  source: { de: "Ursprung (source)", en: "source" },
};
const listed = (keys: readonly string[], language: "de" | "en"): string =>
  keys.map((key) => names[key]?.[language] ?? key).join(", ");

export const attributionIncomplete: Message<{ file: string; missing: readonly string[] }> = message(
  "license/attribution-incomplete",
  "error",
  [
    ({ file, missing }) => `Bei „${file}“ fehlt: ${listed(missing, "de")}.`,
    "Ergänzen Sie die Angabe in media.yaml; ohne sie gilt die Lizenz nicht.",
  ],
  [
    ({ file, missing }) => `“${file}” lacks: ${listed(missing, "en")}.`,
    "Add it in media.yaml; the licence does not hold without it.",
  ],
);
