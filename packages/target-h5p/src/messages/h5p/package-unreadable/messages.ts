import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly file: string;
  /** The folder that everything lies in, where it should lie on top. */
  readonly folder: string | undefined;
  /** The platform's own code. */
  readonly lms: string;
};

export const packageUnreadable: Message<Data> = defineMessage<Data>({
  code: "h5p/package-unreadable",
  severity: "error",
  de: {
    message: ({ file, folder, lms }) =>
      folder === undefined
        ? `Das Paket ist nicht vollständig oder nicht lesbar: „${file}“ (${lms}).`
        : `Alles liegt im Ordner „${folder}“; „${file}“ muss im Paket ganz oben liegen (${lms}).`,
    hint: ({ folder }) =>
      folder === undefined
        ? "Bauen Sie das Paket neu, und laden Sie die Datei unverändert hoch."
        : "Packen Sie das Paket aus, gehen Sie in diesen Ordner, und packen Sie seinen Inhalt: zip -rD ../paket.h5p *",
  },
  en: {
    message: ({ file, folder, lms }) =>
      folder === undefined
        ? `The package is not complete or cannot be read: “${file}” (${lms}).`
        : `Everything lies in the folder “${folder}”; “${file}” must lie on top of the package (${lms}).`,
    hint: ({ folder }) =>
      folder === undefined
        ? "Build the package anew, and upload the file unchanged."
        : "Unpack the package, go into this folder, and pack what is in it: zip -rD ../package.h5p *",
  },
});
