import { defineMessage, type Message } from "@kurswerk/diagnostics";

/** Stands between a library and what needs it: `H5P.Question 1.5 ← H5P.TrueFalse 1.8`. */
export const needed = " ← ";

type Data = {
  /** What does not run without them. */
  readonly libraries: readonly string[];
  /** What only the platform's editor needs. */
  readonly editors: readonly string[];
  /** The content types that bring them. */
  readonly install: readonly string[];
};

/** All that is missing, as one list. */
function list({ libraries, editors }: Data, forRun: string, forEditor: string): string {
  return [
    ...libraries.map((one) => one.replace(needed, forRun)),
    ...editors.map((one) => one.replace(needed, forEditor)),
  ].join(", ");
}

export const librariesIncomplete: Message<Data> = defineMessage<Data>({
  code: "h5p/libraries-incomplete",
  severity: "error",
  de: {
    message: (data) =>
      `In Ihrem H5P-Speicher fehlen Bibliotheken für ein vollständiges Paket: ${list(data, " für ", " für den Editor von ")}.`,
    hint: ({ install }) =>
      `Übernehmen Sie sie aus einem Paket, das sie enthält (kurswerk h5p add datei.h5p), oder vom Hub (kurswerk h5p install ${install.join(" ")}). Ohne --h5p full entsteht ein Paket nur mit Inhalt.`,
  },
  en: {
    message: (data) =>
      `Your H5P store lacks libraries for a complete package: ${list(data, " for ", " for the editor of ")}.`,
    hint: ({ install }) =>
      `Take them from a package that holds them (kurswerk h5p add file.h5p), or from the Hub (kurswerk h5p install ${install.join(" ")}). Without --h5p full you get a package of content only.`,
  },
});
