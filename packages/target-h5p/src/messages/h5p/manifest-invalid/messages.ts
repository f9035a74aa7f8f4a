import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly key: string;
  /** The platform's own code. */
  readonly lms: string;
};

export const manifestInvalid: Message<Data> = defineMessage<Data>({
  code: "h5p/manifest-invalid",
  severity: "error",
  de: {
    message: ({ key, lms }) =>
      `In h5p.json fehlt „${key}“ oder hat einen Wert, den die Plattform nicht annimmt (${lms}).`,
    hint: ({ key }) => `Berichtigen Sie „${key}“, oder bauen Sie das Paket neu.`,
  },
  en: {
    message: ({ key, lms }) =>
      `In h5p.json “${key}” is missing or has a value that the platform does not take (${lms}).`,
    hint: ({ key }) => `Correct “${key}”, or build the package anew.`,
  },
});
