import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly file: string;
  /** What stays of the link. */
  readonly text: string;
};

export const downloadLeftOut: Message<Data> = defineMessage<Data>({
  code: "h5p/download-left-out",
  severity: "warning",
  de: {
    message: ({ file, text }) =>
      `H5P kann „${file}“ nicht zum Herunterladen mitnehmen; dort steht nur noch „${text}“.`,
    hint: () => "Legen Sie die Datei auf der Plattform neben die Aktivität.",
  },
  en: {
    message: ({ file, text }) => `H5P cannot take “${file}” along as a download; only “${text}” stays there.`,
    hint: () => "Put the file beside the activity on the platform.",
  },
});
