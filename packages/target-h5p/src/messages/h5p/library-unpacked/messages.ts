import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly library: string;
  /** What needs it; absent when the content itself does. */
  readonly by: string | undefined;
  /** The platform's own code. */
  readonly lms: string;
};

export const libraryUnpacked: Message<Data> = defineMessage<Data>({
  code: "h5p/library-unpacked",
  severity: "error",
  de: {
    message: ({ library, by, lms }) =>
      `Das Paket bringt Bibliotheken mit, aber nicht „${library}“${by === undefined ? "" : `, die ${by} braucht`} (${lms}).`,
    hint: () =>
      "Packen Sie die Bibliothek dazu; mit „kurswerk build --h5p full“ geschieht das von selbst. Hat die Plattform sie schon, nennen Sie ihren Ordner mit --installed.",
  },
  en: {
    message: ({ library, by, lms }) =>
      `The package brings libraries, but not “${library}”${by === undefined ? "" : `, which ${by} needs`} (${lms}).`,
    hint: () =>
      "Pack the library, too; “kurswerk build --h5p full” does so by itself. If the platform has it already, name its folder with --installed.",
  },
});
