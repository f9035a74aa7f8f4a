import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly file: string;
  /** The platform's own code. */
  readonly lms: string;
};

export const fileNotAllowed: Message<Data> = defineMessage<Data>({
  code: "h5p/file-not-allowed",
  severity: "error",
  de: {
    message: ({ file, lms }) => `Die Plattform lässt „${file}“ im Paket nicht zu (${lms}).`,
    hint: () =>
      "Nehmen Sie die Datei heraus, oder speichern Sie sie in einem erlaubten Format wie png, jpg, mp4 oder mp3.",
  },
  en: {
    message: ({ file, lms }) => `The platform does not allow “${file}” in the package (${lms}).`,
    hint: () => "Take the file out, or save it in a format that is allowed, such as png, jpg, mp4 or mp3.",
  },
});
