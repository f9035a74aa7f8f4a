import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  /** `H5P.Question 1.5`. */
  readonly library: string;
  /** The libraries that need it. */
  readonly by: readonly string[];
  /** Content types whose packages bring it. */
  readonly install: readonly string[];
};

export const dependencyMissing: Message<Data> = defineMessage<Data>({
  code: "h5p/dependency-missing",
  severity: "warning",
  de: {
    message: ({ library, by }) => `„${library}“ fehlt, gebraucht von ${by.join(", ")}.`,
    hint: ({ install }) =>
      `Übernehmen Sie ein Paket, das sie enthält (kurswerk h5p add datei.h5p), oder fragen Sie den Hub: kurswerk h5p install ${install.join(" ")}`,
  },
  en: {
    message: ({ library, by }) =>
      `“${library}” is missing; ${by.join(", ")} ${by.length === 1 ? "needs" : "need"} it.`,
    hint: ({ install }) =>
      `Take a package that holds it (kurswerk h5p add file.h5p), or ask the Hub: kurswerk h5p install ${install.join(" ")}`,
  },
});
