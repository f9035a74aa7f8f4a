import { type AnyMessage, type Message, message } from "@kurswerk/diagnostics";
import { again } from "./words.ts";

type Nothing = Record<string, never>;

export const missing: Message<Nothing> = message(
  "manifest/missing",
  "error",
  [
    "Im Paket fehlt die Datei imsmanifest.xml; ohne sie ist es für keine Plattform ein SCORM-Paket.",
    "Exportieren Sie den Kurs als SCORM-Paket statt als Webseite.",
  ],
  [
    "The package has no file imsmanifest.xml; without it no platform takes it for a SCORM package.",
    "Export the course as a SCORM package instead of a website.",
  ],
);

export const inFolder: Message<{ folder: string }> = message(
  "manifest/in-folder",
  "error",
  [
    ({ folder }) =>
      `imsmanifest.xml liegt im Ordner „${folder}“ statt ganz oben; Moodle meldet dann, das Paket sei ungültig.`,
    "Packen Sie den Inhalt des Ordners, nicht den Ordner selbst.",
  ],
  [
    ({ folder }) =>
      `imsmanifest.xml lies in the folder “${folder}” instead of at the top; Moodle then calls the package invalid.`,
    "Pack what is in the folder, not the folder itself.",
  ],
);

export const nameCase: Message<{ file: string }> = message(
  "manifest/name-case",
  "error",
  [
    ({ file }) => `Das Manifest heißt „${file}“; Moodle sucht genau imsmanifest.xml, klein geschrieben.`,
    "Benennen Sie die Datei um, und packen Sie neu.",
  ],
  [
    ({ file }) => `The manifest is called “${file}”; Moodle looks for exactly imsmanifest.xml in lower case.`,
    "Rename the file, and pack again.",
  ],
);

export const inZip: Message<{ file: string }> = message(
  "manifest/in-zip",
  "error",
  [
    ({ file }) => `Im Archiv steckt noch ein Archiv, „${file}“; Plattformen packen nur einmal aus.`,
    "Packen Sie das äußere Archiv aus, und laden Sie das innere hoch.",
  ],
  [
    ({ file }) => `There is another archive, “${file}”, in this one; platforms unpack only once.`,
    "Unpack the outer archive, and upload the inner one.",
  ],
);

export const tooLarge: Message<{ size: number; limit: number }> = message(
  "manifest/too-large",
  "error",
  [
    ({ size, limit }) => `Das Manifest hat ${size} MB; mehr als ${limit} MB liest keine Plattform ein.`,
    "Exportieren Sie mit weniger Einzeldateien, oder teilen Sie den Kurs.",
  ],
  [
    ({ size, limit }) => `The manifest has ${size} MB; no platform reads more than ${limit} MB.`,
    "Export with fewer files, or split the course.",
  ],
);

export const encodingBroken: Message<Nothing> = message(
  "manifest/encoding-broken",
  "error",
  [
    "Das Manifest ist nicht in der Kodierung gespeichert, die es angibt; Moodle bricht beim Einlesen ab.",
    "Speichern Sie imsmanifest.xml als UTF-8 ohne BOM.",
  ],
  [
    "The manifest is not stored in the encoding that it names; Moodle stops while reading it.",
    "Save imsmanifest.xml as UTF-8 without a BOM.",
  ],
);

export const encodingOther: Message<{ encoding: string }> = message(
  "manifest/encoding-other",
  "warning",
  [
    ({ encoding }) =>
      `Das Manifest ist in ${encoding} gespeichert; nicht jede Plattform liest etwas anderes als UTF-8.`,
    "Speichern Sie imsmanifest.xml als UTF-8 ohne BOM.",
  ],
  [
    ({ encoding }) => `The manifest is stored as ${encoding}; not every platform reads anything but UTF-8.`,
    "Save imsmanifest.xml as UTF-8 without a BOM.",
  ],
);

export const byteOrderMark: Message<Nothing> = message(
  "manifest/byte-order-mark",
  "warning",
  [
    "Vor dem Manifest steht eine unsichtbare Markierung (BOM), an der manche Plattformen scheitern.",
    "Speichern Sie imsmanifest.xml als „UTF-8 ohne BOM“.",
  ],
  [
    "An invisible mark (BOM) stands before the manifest; some platforms fail on it.",
    "Save imsmanifest.xml as “UTF-8 without BOM”.",
  ],
);

export const doctype: Message<Nothing> = message(
  "manifest/doctype",
  "error",
  [
    "Das Manifest hat einen DOCTYPE; Plattformen lehnen das ab, weil sich so fremde Dateien lesen lassen.",
    "Löschen Sie die Zeile; das Schema wird mit xsi:schemaLocation angegeben.",
  ],
  [
    "The manifest has a DOCTYPE; platforms refuse it because it lets others’ files be read.",
    "Delete the line; the schema is named with xsi:schemaLocation.",
  ],
);

export const entityUnknown: Message<{ entity: string }> = message(
  "manifest/entity-unknown",
  "error",
  [
    ({ entity }) =>
      `„&${entity};“ gibt es in XML nicht; Moodle zeigt nach dem Hochladen nur eine leere Seite.`,
    "Schreiben Sie das Zeichen selbst, oder seine Nummer, etwa &#160;.",
  ],
  [
    ({ entity }) =>
      `There is no “&${entity};” in XML; Moodle shows nothing but an empty page after the upload.`,
    "Write the character itself, or its number, like &#160;.",
  ],
);

type Broken = { kind: string; name: string };

const brokenDe: Readonly<Record<string, (name: string) => string>> = {
  "end-tag": (name) => `„<${name}>“ wird nicht geschlossen`,
  "attribute-twice": (name) => `die Angabe „${name}“ steht doppelt in einem Element`,
  ampersand: () => "hier steht ein „&“ ohne Namen und Semikolon",
  character: () => "hier steht ein Zeichen, das XML nicht erlaubt",
  root: () => "es beginnt nicht mit einem Element",
};
const brokenEn: Readonly<Record<string, (name: string) => string>> = {
  "end-tag": (name) => `“<${name}>” is not closed`,
  "attribute-twice": (name) => `the attribute “${name}” stands twice in one element`,
  ampersand: () => "here is an “&” without a name and a semicolon",
  character: () => "here is a character that XML does not allow",
  root: () => "it does not begin with an element",
};

export const xmlBroken: Message<Broken> = message(
  "manifest/xml-broken",
  "error",
  [
    ({ kind, name }) =>
      `Das Manifest ist kein gültiges XML: ${brokenDe[kind]?.(name) ?? "die Schreibweise stimmt hier nicht"}.`,
    again[0],
  ],
  [
    ({ kind, name }) => `The manifest is not valid XML: ${brokenEn[kind]?.(name) ?? "it is malformed here"}.`,
    again[1],
  ],
);

export const nestingDeep: Message<Nothing> = message(
  "manifest/nesting-deep",
  "error",
  ["Im Manifest ist zu tief ineinander verschachtelt; kein Kurs braucht das.", again[0]],
  ["The manifest is nested too deep; no course needs that.", again[1]],
);

export const rootUnknown: Message<{ element: string }> = message(
  "manifest/root-unknown",
  "error",
  [
    ({ element }) =>
      `Die Datei beginnt mit „<${element}>“ statt mit „<manifest>“, ist also kein SCORM-Manifest.`,
    "Exportieren Sie den Kurs als SCORM-Paket.",
  ],
  [
    ({ element }) =>
      `The file begins with “<${element}>” instead of “<manifest>”, so it is no SCORM manifest.`,
    "Export the course as a SCORM package.",
  ],
);

/** Everything that reading a manifest may say. */
export const readMessages: readonly AnyMessage[] = [
  ...[missing, inFolder, nameCase, inZip, tooLarge, encodingBroken, encodingOther, byteOrderMark],
  ...[doctype, entityUnknown, xmlBroken, nestingDeep, rootUnknown],
];
