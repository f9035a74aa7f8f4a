import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly file: string;
  /** The platform's own code. */
  readonly lms: string;
};

export const packageUnreadable: Message<Data> = defineMessage<Data>({
  code: "h5p/package-unreadable",
  severity: "error",
  de: {
    message: ({ file, lms }) => `Das Paket ist nicht vollständig oder nicht lesbar: „${file}“ (${lms}).`,
    hint: () => "Bauen Sie das Paket neu, und laden Sie die Datei unverändert hoch.",
  },
  en: {
    message: ({ file, lms }) => `The package is not complete or cannot be read: “${file}” (${lms}).`,
    hint: () => "Build the package anew, and upload the file unchanged.",
  },
});
