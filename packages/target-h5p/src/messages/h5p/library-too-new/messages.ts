import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  /** With the core that each asks for: `H5P.Column 1.18.9 (1.28)`. */
  readonly libraries: readonly string[];
  /** As in `--core`. */
  readonly core: string;
  /** The newest H5P core that the package may ask for. */
  readonly limit: string;
};

export const libraryTooNew: Message<Data> = defineMessage<Data>({
  code: "h5p/library-too-new",
  severity: "error",
  de: {
    message: ({ libraries, core, limit }) =>
      `Für --core ${core} dürfen Bibliotheken höchstens H5P ${limit} verlangen; neuer sind: ${libraries.join(", ")}.`,
    hint: ({ core }) =>
      core === "1.28"
        ? "Diese Bibliotheken laufen auf keiner Plattform, für die Kurswerk baut. Übernehmen Sie ältere mit „kurswerk h5p add“."
        : "Hat Ihre Plattform schon H5P 1.28, bauen Sie mit --core 1.28. Sonst übernehmen Sie ältere Fassungen mit „kurswerk h5p add“.",
  },
  en: {
    message: ({ libraries, core, limit }) =>
      `For --core ${core} libraries may ask for H5P ${limit} at most; newer are: ${libraries.join(", ")}.`,
    hint: ({ core }) =>
      core === "1.28"
        ? "These libraries run on no platform that Kurswerk builds for. Take older ones with “kurswerk h5p add”."
        : "If your platform has H5P 1.28, build with --core 1.28. Otherwise take older versions with “kurswerk h5p add”.",
  },
});
