import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly library: string;
  /** The platform's own code. */
  readonly lms: string;
};

export const libraryMissing: Message<Data> = defineMessage<Data>({
  code: "h5p/library-missing",
  severity: "error",
  de: {
    message: ({ library, lms }) => `Auf der Plattform fehlt „${library}“ (${lms}).`,
    hint: () =>
      "Bitten Sie die Administration, den Inhaltstyp zu installieren; in Moodle unter „H5P-Inhaltstypen verwalten“.",
  },
  en: {
    message: ({ library, lms }) => `The platform lacks “${library}” (${lms}).`,
    hint: () =>
      "Ask the administrators to install the content type; in Moodle under “Manage H5P content types”.",
  },
});
