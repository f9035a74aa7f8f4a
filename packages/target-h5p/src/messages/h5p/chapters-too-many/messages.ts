import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly count: number;
  readonly limit: number;
};

export const chaptersTooMany: Message<Data> = defineMessage<Data>({
  code: "h5p/chapters-too-many",
  severity: "error",
  de: {
    message: ({ count, limit }) => `Der Kurs ergibt ${count} Kapitel, ein H5P-Buch fasst ${limit}.`,
    hint: () => "Bauen Sie ein Paket je Modul: --split module.",
  },
  en: {
    message: ({ count, limit }) => `The course gives ${count} chapters, an H5P book holds ${limit}.`,
    hint: () => "Build one package for each module: --split module.",
  },
});
