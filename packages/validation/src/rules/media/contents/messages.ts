import { type Message, message } from "@kurswerk/diagnostics";

export const typeUnsupported: Message<{ ending: string }> = message(
  "media/type-unsupported",
  "error",
  [
    ({ ending }) =>
      ending === ""
        ? "Die Datei hat keine Endung; kein Browser weiß, was sie ist."
        : `Dateien mit der Endung „.${ending}“ zeigt nicht jeder Browser, oder Plattformen lehnen sie ab.`,
    "Nutzen Sie png, jpg, svg, webp, mp4, mp3, vtt, pdf oder ein Office-Format.",
  ],
  [
    ({ ending }) =>
      ending === ""
        ? "The file has no ending; no browser knows what it is."
        : `Not every browser shows files ending in “.${ending}”, or platforms refuse them.`,
    "Use png, jpg, svg, webp, mp4, mp3, vtt, pdf or an office format.",
  ],
);

export const fileLarge: Message<{ size: number; limit: number }> = message(
  "media/file-large",
  "warning",
  [
    ({ size, limit }) => `Die Datei hat ${size} MB, auf dem Handy sind mehr als ${limit} MB mühsam.`,
    "Verkleinern Sie das Bild oder Video.",
  ],
  [
    ({ size, limit }) => `The file has ${size} MB, more than ${limit} MB are tedious on a phone.`,
    "Make the picture or video smaller.",
  ],
);

export const fileTooLarge: Message<{ size: number; limit: number }> = message(
  "media/file-too-large",
  "error",
  [
    ({ size, limit }) => `Die Datei hat ${size} MB, erlaubt sind ${limit} MB.`,
    "Verkleinern Sie die Datei, oder verlinken Sie sie.",
  ],
  [
    ({ size, limit }) => `The file has ${size} MB, allowed are ${limit} MB.`,
    "Make the file smaller, or link to it.",
  ],
);

export const contentMismatch: Message<{ ending: string }> = message(
  "media/content-mismatch",
  "error",
  [
    ({ ending }) => `Der Inhalt der Datei passt nicht zur Endung „${ending}“.`,
    "Speichern Sie die Datei im richtigen Format neu.",
  ],
  [
    ({ ending }) => `The content of the file does not fit the ending “${ending}”.`,
    "Save the file again in the right format.",
  ],
);

export const svgScript: Message<{ found: string }> = message(
  "media/svg-script",
  "error",
  [
    ({ found }) => `Die SVG-Datei enthält „${found}“; das könnte fremden Code ausführen oder nachladen.`,
    "Exportieren Sie das Bild als einfaches SVG ohne Skripte und ohne fremde Dateien.",
  ],
  [
    ({ found }) => `The SVG file holds “${found}”, which could run or load foreign code.`,
    "Export the picture as plain SVG without scripts and foreign files.",
  ],
);

export const creditMissing: Message<{ file: string }> = message(
  "media/credit-missing",
  "warning",
  [
    ({ file }) => `Für „${file}“ steht nirgends, wer es gemacht hat.`,
    "Tragen Sie es in media.yaml ein: unter „own“ oder unter „assets“ mit Lizenz.",
  ],
  [
    ({ file }) => `Nowhere is it said who made “${file}”.`,
    "Add it to media.yaml: under “own”, or under “assets” with its licence.",
  ],
);

export const creditUnused: Message<{ file: string }> = message(
  "media/credit-unused",
  "warning",
  [
    ({ file }) => `Zu diesem Eintrag gibt es keine Datei „${file}“.`,
    "Berichtigen Sie den Namen, oder streichen Sie den Eintrag.",
  ],
  [({ file }) => `There is no file “${file}” for this entry.`, "Correct the name, or remove the entry."],
);
