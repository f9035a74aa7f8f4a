import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly file: string;
  /** Endings that H5P takes here. */
  readonly wanted: readonly string[];
};

export const mediaFormat: Message<Data> = defineMessage<Data>({
  code: "h5p/media-format",
  severity: "error",
  de: {
    message: ({ file, wanted }) => `H5P nimmt „${file}“ nicht an; erlaubt sind hier ${wanted.join(", ")}.`,
    hint: ({ wanted }) =>
      `Speichern Sie die Datei als ${wanted[0] ?? ""}, legen Sie sie in den Ordner media, und nennen Sie im Text die neue Datei.`,
  },
  en: {
    message: ({ file, wanted }) => `H5P does not take “${file}”; here it allows ${wanted.join(", ")}.`,
    hint: ({ wanted }) =>
      `Save the file as ${wanted[0] ?? ""}, put it into the folder media, and name the new file in the text.`,
  },
});
