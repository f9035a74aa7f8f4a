import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly library: string;
  /** The platform's own code. */
  readonly lms: string;
};

export const libraryUndeclared: Message<Data> = defineMessage<Data>({
  code: "h5p/library-undeclared",
  severity: "error",
  de: {
    message: ({ library, lms }) =>
      `„${library}“ kommt im Inhalt vor, steht aber nicht in preloadedDependencies (${lms}).`,
    hint: () => "Tragen Sie die Bibliothek in h5p.json ein, oder bauen Sie das Paket neu.",
  },
  en: {
    message: ({ library, lms }) =>
      `“${library}” is used in the content but does not stand in preloadedDependencies (${lms}).`,
    hint: () => "Add the library to h5p.json, or build the package anew.",
  },
});
