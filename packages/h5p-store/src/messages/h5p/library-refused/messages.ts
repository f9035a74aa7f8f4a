import { defineMessage, type Message } from "@kurswerk/diagnostics";
import { faultWords } from "@kurswerk/target-h5p/messages";

type Data = {
  /** The folder of the library in the package. */
  readonly folder: string;
  /** The word that platforms have for it. */
  readonly lms: string;
  /** The file that it is about. */
  readonly file: string | undefined;
};

export const libraryRefused: Message<Data> = defineMessage<Data>({
  code: "h5p/library-refused",
  severity: "error",
  de: {
    message: (data) => `„${data.folder}“ wurde nicht übernommen: ${faultWords(data, "de")}.`,
    hint: () => "Plattformen wiesen diese Bibliothek auch ab. Nehmen Sie ein Paket aus einer anderen Quelle.",
  },
  en: {
    message: (data) => `“${data.folder}” was not taken: ${faultWords(data, "en")}.`,
    hint: () => "Platforms would refuse this library, too. Use a package from another source.",
  },
});
