/** What a fault is called, by the word that platforms have for it. */
const words: Readonly<Record<string, { readonly de: string; readonly en: string }>> = {
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

/** A fault in words, with the file and the platforms' own word in brackets. */
export function faultWords(
  { lms, file }: { readonly lms: string; readonly file: string | undefined },
  language: "de" | "en",
): string {
  const detail = [file, lms].filter((one) => one !== undefined).join(", ");
  const said = words[lms]?.[language];
  return said === undefined ? detail : `${said} (${detail})`;
}
