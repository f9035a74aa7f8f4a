import { defineMessage, type Message } from "@kurswerk/diagnostics";

export const lockUnreadable: Message<Record<string, never>> = defineMessage<Record<string, never>>({
  code: "h5p/lock-unreadable",
  severity: "error",
  de: {
    message: () => "Diese Datei legt keine H5P-Bibliotheken fest, wie Kurswerk sie schreibt.",
    hint: () =>
      "Holen Sie die letzte gute Fassung aus der Versionsverwaltung, oder löschen Sie die Datei; der nächste Bau schreibt sie neu.",
  },
  en: {
    message: () => "This file does not pin H5P libraries as Kurswerk writes it.",
    hint: () =>
      "Take the last good version from version control, or delete the file; the next build writes it anew.",
  },
});
