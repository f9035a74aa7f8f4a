import { type Message, message } from "@kurswerk/diagnostics";

export const fileMissing: Message<{ file: string; suggestion?: string | undefined }> = message(
  "media/file-missing",
  "error",
  [
    ({ file }) => `Die Datei „${file}“ gibt es nicht.`,
    ({ suggestion }) =>
      suggestion === undefined
        ? "Legen Sie die Datei in den Ordner media, oder ändern Sie den Verweis."
        : `Meinten Sie „${suggestion}“? Groß- und Kleinschreibung zählt.`,
  ],
  [
    ({ file }) => `There is no file “${file}”.`,
    ({ suggestion }) =>
      suggestion === undefined
        ? "Put the file into the folder media, or change the reference."
        : `Did you mean “${suggestion}”? Upper and lower case matter.`,
  ],
);

export const fileOutside: Message<{ file: string }> = message(
  "media/file-outside",
  "error",
  [({ file }) => `„${file}“ liegt außerhalb des Kursordners.`, "Kopieren Sie die Datei in den Ordner media."],
  [({ file }) => `“${file}” lies outside the course folder.`, "Copy the file into the folder media."],
);

export const fileUnused: Message<{ file: string }> = message(
  "media/file-unused",
  "warning",
  [({ file }) => `„${file}“ kommt im Kurs nicht vor.`, "Binden Sie die Datei ein, oder entfernen Sie sie."],
  [({ file }) => `“${file}” does not appear in the course.`, "Use the file, or remove it."],
);

export const hostForeign: Message<{ host: string }> = message(
  "media/host-foreign",
  "error",
  [
    ({ host }) => `Das Bild oder Video käme von „${host}“; ein Kurs lädt nichts von anderen Orten.`,
    "Laden Sie die Datei in den Ordner media, oder schreiben Sie einen Link.",
  ],
  [
    ({ host }) => `The picture or video would come from “${host}”; a course loads nothing from elsewhere.`,
    "Put the file into the folder media, or write a link.",
  ],
);

export const targetMissing: Message<{ file: string; suggestion?: string | undefined }> = message(
  "link/target-missing",
  "error",
  [
    ({ file }) => `Der Link führt zu „${file}“, das gibt es im Kurs nicht.`,
    ({ suggestion }) =>
      suggestion === undefined
        ? "Verlinken Sie eine Datei des Kurses oder eine Adresse mit https://."
        : `Meinten Sie „${suggestion}“?`,
  ],
  [
    ({ file }) => `The link leads to “${file}”, which the course does not have.`,
    ({ suggestion }) =>
      suggestion === undefined
        ? "Link a file of the course, or an address with https://."
        : `Did you mean “${suggestion}”?`,
  ],
);

export const linkUnsafe: Message<{ scheme: string }> = message(
  "link/scheme-unsafe",
  "error",
  [({ scheme }) => `Links mit „${scheme}“ sind nicht erlaubt.`, "Nutzen Sie https://, mailto: oder tel:."],
  [({ scheme }) => `Links with “${scheme}” are not allowed.`, "Use https://, mailto: or tel:."],
);

export const altMissing: Message<Record<string, never>> = message(
  "a11y/image-alt-missing",
  "error",
  [
    "Das Bild hat keine Beschreibung.",
    "Schreiben Sie sie in die eckigen Klammern, oder markieren Sie Schmuck mit {decorative}.",
  ],
  [
    "The picture has no description.",
    "Write it between the square brackets, or mark decoration with {decorative}.",
  ],
);

export const altFileName: Message<{ alt: string }> = message(
  "a11y/image-alt-filename",
  "warning",
  [
    ({ alt }) => `„${alt}“ ist ein Dateiname, keine Beschreibung.`,
    "Schreiben Sie, was auf dem Bild zu sehen ist.",
  ],
  [({ alt }) => `“${alt}” is a file name, no description.`, "Write what the picture shows."],
);

export const linkTextEmpty: Message<Record<string, never>> = message(
  "a11y/link-text-missing",
  "error",
  ["Der Link hat keinen Text.", "Schreiben Sie in die eckigen Klammern, wohin er führt."],
  ["The link has no text.", "Write between the square brackets where it leads."],
);

export const captionsMissing: Message<Record<string, never>> = message(
  "a11y/captions-missing",
  "error",
  ["Das Video hat keine Untertitel.", 'Legen Sie eine .vtt-Datei an, und ergänzen Sie captions="…".'],
  ["The video has no captions.", 'Make a .vtt file, and add captions="…".'],
);

export const transcriptMissing: Message<Record<string, never>> = message(
  "a11y/transcript-missing",
  "error",
  ["Zur Tonaufnahme fehlt die Abschrift.", 'Legen Sie eine Textdatei an, und ergänzen Sie transcript="…".'],
  ["The audio has no transcript.", 'Make a text file, and add transcript="…".'],
);
