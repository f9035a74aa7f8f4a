import { defineMessage, type Message } from "@kurswerk/diagnostics";

export const storeEmpty: Message<Record<string, never>> = defineMessage<Record<string, never>>({
  code: "h5p/store-empty",
  severity: "info",
  de: {
    message: () => "In Ihrem H5P-Speicher liegt noch keine Bibliothek.",
    hint: () =>
      "Übernehmen Sie welche aus einem H5P-Paket mit „kurswerk h5p add datei.h5p“. Für Pakete nur mit Inhalt brauchen Sie keine.",
  },
  en: {
    message: () => "There is no library in your H5P store yet.",
    hint: () =>
      "Take some from an H5P package with “kurswerk h5p add file.h5p”. Packages of content only need none.",
  },
});
