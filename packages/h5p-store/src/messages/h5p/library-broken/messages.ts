import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  /** What is missing in the folder or cannot be read. */
  readonly files: readonly string[];
};

export const libraryBroken: Message<Data> = defineMessage<Data>({
  code: "h5p/library-broken",
  severity: "error",
  de: {
    message: ({ files }) =>
      `Diese Bibliothek ist beschädigt; es fehlt oder ist unlesbar: ${files.join(", ")}.`,
    hint: () =>
      "Übernehmen Sie die Bibliothek noch einmal mit „kurswerk h5p add“, oder löschen Sie den Ordner.",
  },
  en: {
    message: ({ files }) => `This library is damaged; missing or unreadable: ${files.join(", ")}.`,
    hint: () => "Take the library again with “kurswerk h5p add”, or delete the folder.",
  },
});
