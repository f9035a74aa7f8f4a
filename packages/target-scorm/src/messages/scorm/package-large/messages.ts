import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  /** In whole megabytes. */
  readonly size: number;
  readonly limit: number;
};

export const packageLarge: Message<Data> = defineMessage<Data>({
  code: "scorm/package-large",
  severity: "warning",
  de: {
    message: ({ size, limit }) =>
      `Die Medien des Kurses haben ${size} MB, viele Plattformen nehmen höchstens ${limit} MB an.`,
    hint: () => "Verkleinern Sie Videos und Bilder oder teilen Sie den Kurs.",
  },
  en: {
    message: ({ size, limit }) =>
      `The media of the course have ${size} MB, many platforms take at most ${limit} MB.`,
    hint: () => "Make videos and images smaller, or split the course.",
  },
});
