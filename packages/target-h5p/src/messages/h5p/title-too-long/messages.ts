import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly bytes: number;
  readonly limit: number;
};

export const titleTooLong: Message<Data> = defineMessage<Data>({
  code: "h5p/title-too-long",
  severity: "error",
  de: {
    message: ({ bytes, limit }) =>
      `Der Titel hat ${bytes} Byte, H5P nimmt höchstens ${limit}; Umlaute zählen doppelt.`,
    hint: () => "Kürzen Sie den Titel; was dahinter stand, passt in „summary“.",
  },
  en: {
    message: ({ bytes, limit }) =>
      `The title has ${bytes} bytes, H5P takes at most ${limit}; umlauts count twice.`,
    hint: () => "Shorten the title; the rest fits into “summary”.",
  },
});
