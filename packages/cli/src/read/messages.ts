import { type AnyMessage, type Message, message } from "@kurswerk/diagnostics";

export const linkOutside: Message<{ file: string }> = message(
  "source/link-outside",
  "error",
  [
    ({ file }) => `„${file}“ ist eine Verknüpfung, die aus dem Kursordner hinausführt.`,
    "Kopieren Sie die Datei in den Kursordner.",
  ],
  [
    ({ file }) => `“${file}” is a link that leads out of the course folder.`,
    "Copy the file into the course folder.",
  ],
);

export const linkLoop: Message<{ file: string }> = message(
  "source/link-loop",
  "error",
  [
    ({ file }) => `„${file}“ ist eine Verknüpfung auf einen Ordner, in dem sie selbst liegt.`,
    "Löschen Sie die Verknüpfung.",
  ],
  [({ file }) => `“${file}” is a link to a folder that it lies in.`, "Delete the link."],
);

export const notUtf8: Message<Record<string, never>> = message(
  "source/encoding",
  "error",
  [
    "Die Datei ist nicht als UTF-8 gespeichert; Umlaute wären nicht lesbar.",
    "Speichern Sie die Datei mit der Kodierung UTF-8.",
  ],
  ["The file is not saved as UTF-8; umlauts would be unreadable.", "Save the file with the encoding UTF-8."],
);

export const unreadable: Message<{ file: string }> = message(
  "source/unreadable",
  "error",
  [({ file }) => `„${file}“ lässt sich nicht lesen.`, "Prüfen Sie die Zugriffsrechte der Datei."],
  [({ file }) => `“${file}” cannot be read.`, "Check the access rights of the file."],
);

/** Everything that reading a folder may say. */
export const readMessages: readonly AnyMessage[] = [linkOutside, linkLoop, notUtf8, unreadable];
