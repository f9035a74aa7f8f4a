import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  /** As the lock file names them: `H5P.Column 1.18.6`. */
  readonly libraries: readonly string[];
};

export const libraryNotPinned: Message<Data> = defineMessage<Data>({
  code: "h5p/library-not-pinned",
  severity: "error",
  de: {
    message: ({ libraries }) =>
      `h5p-libraries.lock.json legt Bibliotheken fest, die so nicht in Ihrem H5P-Speicher liegen: ${libraries.join(", ")}.`,
    hint: () =>
      "Übernehmen Sie genau diese Fassungen mit „kurswerk h5p add“, oder bauen Sie einmal mit --update-lock, um Ihre festzulegen.",
  },
  en: {
    message: ({ libraries }) =>
      `h5p-libraries.lock.json pins libraries that are not in your H5P store like that: ${libraries.join(", ")}.`,
    hint: () =>
      "Take exactly these versions with “kurswerk h5p add”, or build once with --update-lock to pin yours.",
  },
});
