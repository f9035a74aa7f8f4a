import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly file: string;
  /** The platform's own code. */
  readonly lms: string;
};

const isFolder = (file: string): boolean => file.endsWith("/");

export const fileNotAllowed: Message<Data> = defineMessage<Data>({
  code: "h5p/file-not-allowed",
  severity: "error",
  de: {
    message: ({ file, lms }) =>
      isFolder(file)
        ? `Das Paket hat einen Eintrag für den Ordner „${file}“; die Plattform lässt nur Dateien zu (${lms}).`
        : `Die Plattform lässt „${file}“ im Paket nicht zu (${lms}).`,
    hint: ({ file }) =>
      isFolder(file)
        ? "Packen Sie es aus, und packen Sie es in diesem Ordner neu, ohne Einträge für Ordner: zip -rD ../paket.h5p *"
        : "Nehmen Sie die Datei heraus, oder speichern Sie sie in einem erlaubten Format wie png, jpg, mp4 oder mp3.",
  },
  en: {
    message: ({ file, lms }) =>
      isFolder(file)
        ? `The package has an entry for the folder “${file}”; the platform allows files only (${lms}).`
        : `The platform does not allow “${file}” in the package (${lms}).`,
    hint: ({ file }) =>
      isFolder(file)
        ? "Unpack it, and pack it anew in that folder without entries for folders: zip -rD ../package.h5p *"
        : "Take the file out, or save it in a format that is allowed, such as png, jpg, mp4 or mp3.",
  },
});
