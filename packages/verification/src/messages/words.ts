/** Names of files as a sentence takes them: the first one, and how many more. */
export interface Listing {
  readonly files: readonly string[];
}

/** „a.png“, or „a.png“ and how many more, in German. */
export function listDe({ files }: Listing): string {
  const more = files.length - 1;
  return `„${files[0]}“${more <= 0 ? "" : ` und ${more === 1 ? "eine weitere Datei" : `${more} weitere Dateien`}`}`;
}

/** “a.png”, or “a.png” and how many more, in English. */
export function listEn({ files }: Listing): string {
  const more = files.length - 1;
  return `“${files[0]}”${more <= 0 ? "" : ` and ${more === 1 ? "one more file" : `${more} more files`}`}`;
}

/** One word for one, another for several, in either language. */
export function each(files: readonly string[], one: string, several: string): string {
  return files.length === 1 ? one : several;
}

/** What to do about a damaged archive. */
export const again = [
  "Exportieren Sie das Paket noch einmal aus Ihrem Autorenwerkzeug, und laden Sie es neu herunter.",
  "Export the package again from your authoring tool, and download it anew.",
] as const;

/** What to do about an archive that was packed in an unsuitable way. */
export const repack = [
  "Packen Sie die Dateien mit einem üblichen Zip-Programm neu.",
  "Pack the files again with a common zip program.",
] as const;

/** Asks whether something near was meant, in German; else says what to do. */
export function meant(suggestion: string | undefined, otherwise: string): string {
  return suggestion === undefined ? otherwise : `Meinten Sie „${suggestion}“?`;
}

/** Asks whether something near was meant, in English; else says what to do. */
export function meantEn(suggestion: string | undefined, otherwise: string): string {
  return suggestion === undefined ? otherwise : `Did you mean “${suggestion}”?`;
}
