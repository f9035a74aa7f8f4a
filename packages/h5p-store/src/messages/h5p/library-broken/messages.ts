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
    hint: () => "Löschen Sie den Ordner, und übernehmen Sie die Bibliothek neu mit „kurswerk h5p add“.",
  },
  en: {
    message: ({ files }) => `This library is damaged; missing or unreadable: ${files.join(", ")}.`,
    hint: () => "Delete the folder, and take the library again with “kurswerk h5p add”.",
  },
});
