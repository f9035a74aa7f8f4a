import { defineMessage, type Message } from "@kurswerk/diagnostics";
import { faultWords } from "../../../libraries/fault-words.ts";

type Data = {
  /** The folder of the library in the package. */
  readonly folder: string;
  /** The platform's own code. */
  readonly lms: string;
  /** The file that it is about. */
  readonly file: string | undefined;
};

export const libraryInvalid: Message<Data> = defineMessage<Data>({
  code: "h5p/library-invalid",
  severity: "error",
  de: {
    message: (data) => `Die Plattform weist „${data.folder}“ im Paket ab: ${faultWords(data, "de")}.`,
    hint: () => "Holen Sie die Bibliothek aus einer anderen Quelle, oder bauen Sie das Paket nur mit Inhalt.",
  },
  en: {
    message: (data) => `The platform refuses “${data.folder}” in the package: ${faultWords(data, "en")}.`,
    hint: () => "Get the library from another source, or build the package with content only.",
  },
});
