import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly text: string;
};

export const linkAsWords: Message<Data> = defineMessage<Data>({
  code: "h5p/link-as-words",
  severity: "info",
  de: {
    message: ({ text }) => `Der Verweis „${text}“ auf eine andere Stelle des Kurses ist in H5P nur Text.`,
    hint: () => "Nennen Sie im Satz die Seite beim Namen; Lernende finden sie im Inhaltsverzeichnis.",
  },
  en: {
    message: ({ text }) => `In H5P the link “${text}” to another part of the course is plain text.`,
    hint: () => "Name the page in the sentence; learners find it in the contents.",
  },
});
