import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly length: number;
  readonly limit: number;
  readonly standard: string;
};

export const titleTooLong: Message<Data> = defineMessage<Data>({
  code: "scorm/title-too-long",
  severity: "error",
  de: {
    message: ({ length, limit, standard }) =>
      `Der Kurstitel hat ${length} Zeichen, ${standard} erlaubt höchstens ${limit}.`,
    hint: () => "Kürzen Sie den Titel; was dahinter stand, passt in „summary“.",
  },
  en: {
    message: ({ length, limit, standard }) =>
      `The course title has ${length} characters, ${standard} allows at most ${limit}.`,
    hint: () => "Shorten the title; the rest fits into “summary”.",
  },
});
