import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  /** The folder of the library in the package. */
  readonly folder: string;
  /** The word that platforms have for it. */
  readonly lms: string;
  /** The file that it is about. */
  readonly file: string | undefined;
};

const reasons: Readonly<Record<string, { readonly de: string; readonly en: string }>> = {
  "invalid-library-json-file": {
    de: "library.json fehlt oder beschreibt keine Bibliothek",
    en: "library.json is missing or describes no library",
  },
  "library-directory-name-mismatch": {
    de: "der Ordner heißt nicht wie die Bibliothek",
    en: "the folder does not have the library’s name",
  },
  "invalid-library-name": {
    de: "nicht jedes System kann diesen Dateinamen schreiben",
    en: "not every system can write this file name",
  },
  "library-missing-file": {
    de: "library.json nennt eine Datei, die fehlt",
    en: "library.json names a file that is missing",
  },
};

function reason({ lms, file }: Data, language: "de" | "en"): string {
  const words = reasons[lms]?.[language];
  const detail = [file, lms].filter((one) => one !== undefined).join(", ");
  return words === undefined ? detail : `${words} (${detail})`;
}

export const libraryRefused: Message<Data> = defineMessage<Data>({
  code: "h5p/library-refused",
  severity: "error",
  de: {
    message: (data) => `„${data.folder}“ wurde nicht übernommen: ${reason(data, "de")}.`,
    hint: () => "Plattformen wiesen diese Bibliothek auch ab. Nehmen Sie ein Paket aus einer anderen Quelle.",
  },
  en: {
    message: (data) => `“${data.folder}” was not taken: ${reason(data, "en")}.`,
    hint: () => "Platforms would refuse this library, too. Use a package from another source.",
  },
});
