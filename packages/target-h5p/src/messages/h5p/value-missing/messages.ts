import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  /** Where in content.json. */
  readonly at: string;
};

export const valueMissing: Message<Data> = defineMessage<Data>({
  code: "h5p/value-missing",
  severity: "warning",
  de: {
    message: ({ at }) =>
      `„${at}“ fehlt; der Inhaltstyp nimmt dafür, was er selbst mitbringt, oft ein englisches Wort.`,
    hint: () =>
      "Öffnen und speichern Sie den Inhalt einmal im H5P-Editor, oder bauen Sie das Paket neu; beides ergänzt, was fehlt.",
  },
  en: {
    message: ({ at }) =>
      `“${at}” is missing; the content type uses what it brings itself, often an English word.`,
    hint: () =>
      "Open and save the content once in H5P’s editor, or build the package anew; both add what is missing.",
  },
});
