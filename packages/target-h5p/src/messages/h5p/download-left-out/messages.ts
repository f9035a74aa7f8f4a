import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly file: string;
};

export const downloadLeftOut: Message<Data> = defineMessage<Data>({
  code: "h5p/download-left-out",
  severity: "warning",
  de: {
    message: ({ file }) =>
      `H5P kann „${file}“ nicht zum Herunterladen mitnehmen; im Text steht nur noch der Name.`,
    hint: () => "Legen Sie die Datei auf der Plattform neben die Aktivität.",
  },
  en: {
    message: ({ file }) => `H5P cannot take “${file}” along as a download; only its name stays in the text.`,
    hint: () => "Put the file beside the activity on the platform.",
  },
});
