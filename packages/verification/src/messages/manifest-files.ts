import { type AnyMessage, type Message, message } from "@kurswerk/diagnostics";
import { each, listDe, listEn } from "./words.ts";

type Value = { value: string };
type Files = { files: readonly string[] };
type Suggested = { suggestion?: string | undefined };

export const launchMissing: Message<{ id: string }> = message(
  "manifest/launch-missing",
  "error",
  [
    ({ id }) => `Die <resource> „${id}“ soll gestartet werden, nennt aber keine Datei.`,
    'Ergänzen Sie href mit der Startseite, etwa href="index.html".',
  ],
  [
    ({ id }) => `The <resource> “${id}” is to be launched but names no file.`,
    'Add href with the first page, such as href="index.html".',
  ],
);

export const hrefForeign: Message<{ host: string }> = message(
  "manifest/href-foreign",
  "error",
  [
    ({ host }) => `Der Verweis führt zu „${host}“; ein Paket enthält alles, was es braucht.`,
    "Legen Sie die Datei ins Paket, und nennen Sie ihren Namen.",
  ],
  [
    ({ host }) => `The reference leads to “${host}”; a package contains all it needs.`,
    "Put the file into the package, and name it.",
  ],
);

export const hrefRooted: Message<Value> = message(
  "manifest/href-rooted",
  "error",
  [
    ({ value }) => `„${value}“ beginnt mit „/“ und zeigt damit auf die Plattform statt in das Paket.`,
    "Streichen Sie den Schrägstrich am Anfang.",
  ],
  [
    ({ value }) => `“${value}” begins with “/” and so points to the platform instead of into the package.`,
    "Remove the slash at the beginning.",
  ],
);

export const hrefOutside: Message<Value> = message(
  "manifest/href-outside",
  "error",
  [
    ({ value }) => `„${value}“ führt mit „..“ aus dem Paket hinaus.`,
    "Nennen Sie den Weg vom Ordner des Manifests aus.",
  ],
  [
    ({ value }) => `“${value}” leads out of the package with “..”.`,
    "Give the path from the manifest’s folder on.",
  ],
);

export const hrefUnencoded: Message<{ value: string; encoded: string }> = message(
  "manifest/href-unencoded",
  "warning",
  [
    ({ value }) => `„${value}“ ist keine gültige Adresse; manche Plattformen finden die Datei dann nicht.`,
    ({ encoded }) => `Schreiben Sie „${encoded}“, oder benennen Sie die Datei um.`,
  ],
  [
    ({ value }) => `“${value}” is not a valid address; some platforms will not find the file.`,
    ({ encoded }) => `Write “${encoded}”, or rename the file.`,
  ],
);

export const fileMissing: Message<{ file: string } & Suggested> = message(
  "manifest/file-missing",
  "error",
  [
    ({ file }) =>
      `Die Datei „${file}“ ist nicht im Paket; Moodle meldet das nicht, erst Lernende sehen den Fehler.`,
    ({ suggestion }) =>
      suggestion === undefined
        ? "Legen Sie die Datei ins Paket, oder streichen Sie den Verweis."
        : `Meinten Sie „${suggestion}“? Groß- und Kleinschreibung zählt.`,
  ],
  [
    ({ file }) =>
      `The file “${file}” is not in the package; Moodle does not say so, learners see the error first.`,
    ({ suggestion }) =>
      suggestion === undefined
        ? "Put the file into the package, or remove the reference."
        : `Did you mean “${suggestion}”? Upper and lower case matter.`,
  ],
);

export const launchUnlisted: Message<{ file: string }> = message(
  "manifest/launch-unlisted",
  "error",
  [
    ({ file }) => `Die Startseite „${file}“ steht nicht als <file> in ihrer <resource>; SCORM verlangt das.`,
    ({ file }) => `Ergänzen Sie <file href="${file}"/>.`,
  ],
  [
    ({ file }) => `The first page “${file}” is not listed as a <file> of its <resource>; SCORM demands it.`,
    ({ file }) => `Add <file href="${file}"/>.`,
  ],
);

export const fileUnlisted: Message<Files> = message<Files>(
  "manifest/file-unlisted",
  "warning",
  [
    (data) =>
      `${listDe(data)} ${each(data.files, "steht", "stehen")} nicht im Manifest; Plattformen dürfen solche Dateien weglassen.`,
    'Führen Sie jede Datei mit <file href="…"/> auf, oder nehmen Sie sie aus dem Paket.',
  ],
  [
    (data) =>
      `${listEn(data)} ${each(data.files, "is", "are")} not listed in the manifest; platforms may leave such files out.`,
    'List every file with <file href="…"/>, or take it out of the package.',
  ],
);

export const baseMisplaced: Message<{ element: string }> = message(
  "manifest/base-misplaced",
  "error",
  [
    ({ element }) =>
      `Moodle überliest xml:base am Element <${element}> und startet deshalb die falsche Adresse.`,
    "Setzen Sie xml:base an jede <resource>, oder schreiben Sie den Ordner in jedes href.",
  ],
  [
    ({ element }) => `Moodle skips xml:base on the element <${element}> and so launches the wrong address.`,
    "Put xml:base on each <resource>, or write the folder into each href.",
  ],
);

export const schemaFiles: Message<Files> = message<Files>(
  "manifest/schema-files",
  "error",
  [
    (data) =>
      `${listDe(data)} ${each(data.files, "fehlt", "fehlen")} neben dem Manifest; strenge Plattformen prüfen es damit.`,
    "Legen Sie die Schemadateien der SCORM-Fassung unverändert ganz oben ins Paket.",
  ],
  [
    (data) =>
      `${listEn(data)} ${each(data.files, "is", "are")} missing beside the manifest; strict platforms check it with them.`,
    "Put the schema files of the SCORM version, unchanged, at the top of the package.",
  ],
);

/** Everything that may be said about the files of a manifest. */
export const filesMessages: readonly AnyMessage[] = [
  launchMissing,
  hrefForeign,
  hrefRooted,
  hrefOutside,
  hrefUnencoded,
  fileMissing,
  launchUnlisted,
  fileUnlisted,
  baseMisplaced,
  schemaFiles,
];
