import { type AnyMessage, type Message, message, type Severity } from "@kurswerk/diagnostics";
import { again, each, type Listing, listDe, listEn, repack } from "./words.ts";

type Files = { files: readonly string[] };
type Size = { size: number; limit: number };
type Says = readonly [about: (files: Listing["files"]) => string, next: string];

const trick = [
  "Laden Sie das Paket nirgends hoch, und fragen Sie nach, woher es kommt.",
  "Upload the package nowhere, and ask where it comes from.",
] as const;

/** A message about files: it names them, and the sentence goes on behind. */
function about(code: string, severity: Severity, de: Says, en: Says): Message<Files> {
  return message<Files>(
    code,
    severity,
    [(data) => `${listDe(data)} ${de[0](data.files)}`, de[1]],
    [(data) => `${listEn(data)} ${en[0](data.files)}`, en[1]],
  );
}

export const unreadable: Message<Record<string, never>> = message(
  "zip/unreadable",
  "error",
  ["Die Datei ist kein vollständiges Zip-Archiv; keine Plattform kann sie auspacken.", again[0]],
  ["The file is not a complete zip archive; no platform can unpack it.", again[1]],
);

export const zip64: Message<Record<string, never>> = message(
  "zip/zip64",
  "error",
  ["Das Archiv hat das Format Zip64, das manche Plattformen nicht auspacken.", repack[0]],
  ["The archive is in the format Zip64, which some platforms do not unpack.", repack[1]],
);

export const directoryBroken: Message<Record<string, never>> = message(
  "zip/directory-broken",
  "error",
  ["Das Inhaltsverzeichnis des Archivs ist beschädigt.", again[0]],
  ["The archive’s table of contents is damaged.", again[1]],
);

export const archiveTooLarge: Message<Size> = message(
  "zip/archive-too-large",
  "error",
  [
    ({ size, limit }) => `Das Paket hat ${size} MB; über ${limit} MB nimmt es keine Plattform an.`,
    "Verkleinern Sie Videos und Bilder, oder teilen Sie den Kurs.",
  ],
  [
    ({ size, limit }) => `The package has ${size} MB; no platform takes more than ${limit} MB.`,
    "Make videos and images smaller, or split the course.",
  ],
);

export const archiveLarge: Message<Size> = message(
  "zip/archive-large",
  "warning",
  [
    ({ size, limit }) => `Das Paket hat ${size} MB, viele Plattformen nehmen höchstens ${limit} MB an.`,
    "Verkleinern Sie Videos und Bilder, oder teilen Sie den Kurs.",
  ],
  [
    ({ size, limit }) => `The package has ${size} MB, many platforms take at most ${limit} MB.`,
    "Make videos and images smaller, or split the course.",
  ],
);

export const entriesTooMany: Message<{ count: number; limit: number }> = message(
  "zip/entries-too-many",
  "error",
  [
    ({ count, limit }) => `Das Archiv hat ${count} Einträge; mehr als ${limit} werden nicht ausgepackt.`,
    "Nehmen Sie heraus, was der Kurs nicht braucht.",
  ],
  [
    ({ count, limit }) => `The archive has ${count} entries; more than ${limit} are not unpacked.`,
    "Take out what the course does not need.",
  ],
);

export const bomb: Message<Size> = message(
  "zip/bomb",
  "error",
  [
    ({ size, limit }) =>
      `Ausgepackt wären es ${size} MB, mehr als die ${limit} MB, die ein Archiv dieser Größe haben darf: So sieht eine Zip-Bombe aus.`,
    trick[0],
  ],
  [
    ({ size, limit }) =>
      `Unpacked it would be ${size} MB, more than the ${limit} MB that an archive of this size may have: this is what a zip bomb looks like.`,
    trick[1],
  ],
);

export const entriesOverlap: Message<Files> = about(
  "zip/entries-overlap",
  "error",
  [() => "teilt sich Bytes mit einem anderen Eintrag, wie es nur Zip-Bomben tun.", trick[0]],
  [() => "shares bytes with another entry, as only zip bombs do.", trick[1]],
);

export const dataBefore: Message<{ bytes: number }> = message(
  "zip/data-before",
  "error",
  [
    ({ bytes }) =>
      `Vor dem ersten Eintrag stehen ${bytes} fremde Bytes; manche Plattformen erkennen das Archiv dann nicht.`,
    repack[0],
  ],
  [
    ({ bytes }) =>
      `There are ${bytes} foreign bytes before the first entry; some platforms do not recognize the archive then.`,
    repack[1],
  ],
);

export const headerDiffers: Message<Files> = about(
  "zip/header-differs",
  "error",
  [
    (files) => `${each(files, "ist", "sind")} im Verzeichnis anders beschrieben als an Ort und Stelle.`,
    again[0],
  ],
  [(files) => `${each(files, "is", "are")} described differently in the directory and in place.`, again[1]],
);

export const sizeFalse: Message<Files> = about(
  "zip/size-false",
  "error",
  [(files) => `${each(files, "ist", "sind")} nicht so groß, wie das Archiv behauptet.`, again[0]],
  [(files) => `${each(files, "is", "are")} not as large as the archive claims.`, again[1]],
);

export const fileDamaged: Message<Files> = about(
  "zip/file-damaged",
  "error",
  [
    (files) =>
      `${each(files, "ist", "sind")} beschädigt und ${each(files, "lässt", "lassen")} sich nicht auspacken.`,
    again[0],
  ],
  [(files) => `${each(files, "is", "are")} damaged and cannot be unpacked.`, again[1]],
);

export const encrypted: Message<Files> = about(
  "zip/encrypted",
  "error",
  [
    (files) =>
      `${each(files, "ist", "sind")} mit einem Kennwort verschlüsselt; die Plattform kennt es nicht.`,
    "Packen Sie das Paket ohne Kennwort.",
  ],
  [
    (files) => `${each(files, "is", "are")} encrypted with a password that the platform does not know.`,
    "Pack the package without a password.",
  ],
);

export const methodUnknown: Message<Files> = about(
  "zip/method-unknown",
  "error",
  [
    (files) => `${each(files, "ist", "sind")} auf eine Art gepackt, die viele Plattformen nicht lesen.`,
    "Packen Sie neu, und wählen Sie als Verfahren „Deflate“ oder „Ohne Kompression“.",
  ],
  [
    (files) => `${each(files, "is", "are")} packed in a way that many platforms cannot read.`,
    "Pack again, and choose “deflate” or “store” as the method.",
  ],
);

export const link: Message<Files> = about(
  "zip/link",
  "error",
  [
    (files) =>
      `${each(files, "ist eine Verknüpfung", "sind Verknüpfungen")}; so gelangt man an fremde Dateien.`,
    "Ersetzen Sie die Verknüpfung durch die Datei, auf die sie zeigt.",
  ],
  [
    (files) => `${each(files, "is a link", "are links")}, a way to get at other people’s files.`,
    "Replace the link with the file that it points to.",
  ],
);

export const pathOutside: Message<Files> = about(
  "zip/path-outside",
  "error",
  [(files) => `${each(files, "führt", "führen")} mit „..“ aus dem Ordner des Kurses hinaus.`, trick[0]],
  [(files) => `${each(files, "leads", "lead")} out of the course’s folder with “..”.`, trick[1]],
);

export const pathAbsolute: Message<Files> = about(
  "zip/path-absolute",
  "error",
  [
    (files) =>
      `${each(files, "beginnt", "beginnen")} bei der Wurzel eines Laufwerks statt im Ordner des Kurses.`,
    "Packen Sie mit Namen, die beim Kursordner beginnen, wie „media/bild.png“.",
  ],
  [
    (files) => `${each(files, "begins", "begin")} at the root of a drive instead of in the course’s folder.`,
    "Pack with names that begin at the course folder, like “media/picture.png”.",
  ],
);

export const nameUnsafe: Message<Files> = about(
  "zip/name-unsafe",
  "error",
  [
    (files) =>
      `${each(files, "ist leer oder hat", "sind leer oder haben")} unsichtbare Steuerzeichen im Namen.`,
    "Benennen Sie um, und packen Sie neu.",
  ],
  [
    (files) =>
      `${each(files, "is empty or has", "are empty or have")} invisible control characters in the name.`,
    "Rename, and pack again.",
  ],
);

export const nameEncoding: Message<Files> = about(
  "zip/name-encoding",
  "error",
  [
    (files) =>
      `${each(files, "hat", "haben")} einen Namen, der kein UTF-8 ist; nach dem Auspacken heißt die Datei überall anders.`,
    "Benennen Sie mit a–z, Ziffern und Strichen um, und packen Sie neu.",
  ],
  [
    (files) =>
      `${each(files, "has", "have")} a name that is not UTF-8; unpacked, it reads differently everywhere.`,
    "Rename with a–z, digits and dashes, and pack again.",
  ],
);

export const nameUnmarked: Message<Files> = about(
  "zip/name-unmarked",
  "warning",
  [
    (files) =>
      `${each(files, "hat", "haben")} Umlaute oder Ähnliches im Namen, ohne dass das Archiv UTF-8 ansagt; manche Plattformen finden die Datei dann nicht.`,
    "Benennen Sie mit a–z, Ziffern und Strichen um, oder packen Sie mit einem neueren Zip-Programm.",
  ],
  [
    (files) =>
      `${each(files, "has", "have")} letters beyond a–z in the name, but the archive does not announce UTF-8; some platforms will not find the file.`,
    "Rename with a–z, digits and dashes, or pack with a newer zip program.",
  ],
);

export const nameDuplicate: Message<Files> = about(
  "zip/name-duplicate",
  "error",
  [
    (files) => `${each(files, "steht", "stehen")} mehrfach im Archiv; welche Fassung gilt, ist Zufall.`,
    repack[0],
  ],
  [
    (files) => `${each(files, "stands", "stand")} in the archive more than once; which one counts is chance.`,
    repack[1],
  ],
);

export const nameCase: Message<Files> = about(
  "zip/name-case",
  "warning",
  [
    () =>
      "gibt es noch einmal mit anderer Groß- und Kleinschreibung; unter Windows und macOS überschreibt eine Datei die andere.",
    "Benennen Sie eine der Dateien um.",
  ],
  [
    () =>
      "exists once more in other upper and lower case; on Windows and macOS one file overwrites the other.",
    "Rename one of the files.",
  ],
);

export const backslash: Message<Files> = about(
  "zip/backslash",
  "error",
  [
    (files) =>
      `${each(files, "trennt", "trennen")} Ordner mit „\\“; auf Linux entsteht daraus eine Datei mit seltsamem Namen statt eines Ordners.`,
    repack[0],
  ],
  [
    (files) =>
      `${each(files, "divides", "divide")} folders with “\\”; on Linux this makes a file with a strange name instead of a folder.`,
    repack[1],
  ],
);

export const pathLong: Message<Files & { limit: number }> = message(
  "zip/path-long",
  "warning",
  [
    (data) =>
      `${listDe(data)} ${each(data.files, "ist", "sind")} länger als ${data.limit} Zeichen; Windows-Server packen das nicht aus.`,
    "Kürzen Sie Ordner- und Dateinamen.",
  ],
  [
    (data) =>
      `${listEn(data)} ${each(data.files, "is", "are")} longer than ${data.limit} characters; Windows servers do not unpack it.`,
    "Shorten the names of folders and files.",
  ],
);

export const nameAwkward: Message<Files> = about(
  "zip/name-awkward",
  "info",
  [
    (files) => `${each(files, "hat", "haben")} Leerzeichen, Umlaute oder Sonderzeichen im Namen.`,
    "Sicherer sind Namen aus a–z, Ziffern, Strich, Unterstrich und Punkt.",
  ],
  [
    (files) => `${each(files, "has", "have")} spaces, umlauts or special characters in the name.`,
    "Names of a–z, digits, dash, underscore and dot are safer.",
  ],
);

export const clutter: Message<Files> = about(
  "zip/clutter",
  "warning",
  [
    (files) => `${each(files, "gehört", "gehören")} nicht zum Kurs, sondern stammt vom Betriebssystem.`,
    "Löschen Sie solche Dateien vor dem Packen; sie verraten auch, wie Ihre Ordner heißen.",
  ],
  [
    (files) => `${each(files, "does", "do")} not belong to the course but come from the operating system.`,
    "Delete such files before packing; they also tell how your folders are called.",
  ],
);

/** Everything that opening an archive may say. */
export const zipMessages: readonly AnyMessage[] = [
  ...[unreadable, zip64, directoryBroken, archiveTooLarge, archiveLarge, entriesTooMany, bomb],
  ...[entriesOverlap, dataBefore, headerDiffers, sizeFalse, fileDamaged, encrypted, methodUnknown, link],
  ...[pathOutside, pathAbsolute, nameUnsafe, nameEncoding, nameUnmarked, nameDuplicate, nameCase],
  ...[backslash, pathLong, nameAwkward, clutter],
];
