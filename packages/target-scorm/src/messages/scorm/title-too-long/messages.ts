import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly length: number;
  readonly limit: number;
};

export const titleTooLong: Message<Data> = defineMessage<Data>({
  code: "scorm/title-too-long",
  severity: "error",
  de: {
    message: ({ length, limit }) => `Der Kurstitel hat ${length} Zeichen, Moodle nimmt höchstens ${limit}.`,
    hint: () => "Kürzen Sie den Titel; was dahinter stand, passt in „summary“.",
  },
  en: {
    message: ({ length, limit }) =>
      `The course title has ${length} characters, Moodle takes at most ${limit}.`,
    hint: () => "Shorten the title; the rest fits into “summary”.",
  },
});
