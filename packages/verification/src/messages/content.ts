import { type AnyMessage, type Message, message } from "@kurswerk/diagnostics";
import { wantedDe, wantedEn } from "./types.ts";
import { each, listDe, listEn } from "./words.ts";

type Nothing = Record<string, never>;
type Files = { files: readonly string[] };

export const hostForeign: Message<{ host: string }> = message(
  "content/host-foreign",
  "warning",
  [
    ({ host }) =>
      `Der Kurs lädt etwas von „${host}“; ohne Netz fehlt es, und der Anbieter erfährt, wer gerade lernt.`,
    "Legen Sie die Datei ins Paket, oder setzen Sie einen Link, den Lernende selbst öffnen.",
  ],
  [
    ({ host }) =>
      `The course loads something from “${host}”; offline it is missing, and that host learns who is learning.`,
    "Put the file into the package, or set a link that learners open themselves.",
  ],
);

export const pathRooted: Message<{ value: string }> = message(
  "content/path-rooted",
  "error",
  [
    ({ value }) => `„${value}“ beginnt mit „/“ und zeigt auf die Plattform statt in das Paket.`,
    "Schreiben Sie den Weg von dieser Datei aus, ohne Schrägstrich am Anfang.",
  ],
  [
    ({ value }) => `“${value}” begins with “/” and points to the platform instead of into the package.`,
    "Write the path from this file on, without a slash at the beginning.",
  ],
);

export const fileMissing: Message<{ file: string; suggestion?: string | undefined }> = message(
  "content/file-missing",
  "warning",
  [
    ({ file }) => `„${file}“ ist nicht im Paket; an dieser Stelle fehlt Lernenden etwas.`,
    ({ suggestion }) =>
      suggestion === undefined
        ? "Legen Sie die Datei ins Paket, oder streichen Sie den Verweis."
        : `Meinten Sie „${suggestion}“? Groß- und Kleinschreibung zählt.`,
  ],
  [
    ({ file }) => `“${file}” is not in the package; learners will miss something here.`,
    ({ suggestion }) =>
      suggestion === undefined
        ? "Put the file into the package, or remove the reference."
        : `Did you mean “${suggestion}”? Upper and lower case matter.`,
  ],
);

export const unloadHandler: Message<Nothing> = message(
  "content/unload-handler",
  "warning",
  [
    "Der Kurs wartet auf das Ereignis „unload“, das Chrome und Edge nicht mehr zuverlässig auslösen; was erst dann gespeichert wird, geht verloren.",
    "Nehmen Sie „pagehide“, und speichern Sie schon nach jeder Antwort.",
  ],
  [
    "The course waits for the event “unload”, which Chrome and Edge no longer fire reliably; what is saved only then gets lost.",
    "Use “pagehide”, and save after every answer already.",
  ],
);

export const leaveDialog: Message<Nothing> = message(
  "content/leave-dialog",
  "warning",
  [
    "Beim Verlassen fragt der Kurs nach („Seite wirklich verlassen?“), auf manchen Plattformen nach jeder Seite.",
    "Speichern Sie laufend, und streichen Sie die Rückfrage.",
  ],
  [
    "On leaving, the course asks back (“Leave this page?”), on some platforms after every page.",
    "Save as you go, and remove the question.",
  ],
);

export const valueRefused: Message<{ element: string; value: string; type: string; edition: string }> =
  message(
    "content/value-refused",
    "warning",
    [
      ({ element, value, edition }) =>
        `Strenge Plattformen lehnen „${value}“ für ${element} in SCORM ${edition} ab.`,
      ({ edition, type }) => `Erwartet wird ${wantedDe(edition, type)}.`,
    ],
    [
      ({ element, value, edition }) =>
        `Strict platforms refuse “${value}” for ${element} in SCORM ${edition}.`,
      ({ edition, type }) => `Expected: ${wantedEn(edition, type)}.`,
    ],
  );

export const elementUnknown: Message<{ element: string; suggestion?: string | undefined }> = message(
  "content/element-unknown",
  "warning",
  [
    ({ element }) => `„${element}“ gibt es in keiner Fassung von SCORM; der Wert wird nicht gespeichert.`,
    ({ suggestion }) =>
      suggestion === undefined
        ? "Vergleichen Sie den Namen mit dem Standard."
        : `Meinten Sie „${suggestion}“?`,
  ],
  [
    ({ element }) => `There is no “${element}” in any version of SCORM; the value will not be stored.`,
    ({ suggestion }) =>
      suggestion === undefined ? "Compare the name with the standard." : `Did you mean “${suggestion}”?`,
  ],
);

export const timestampMilliseconds: Message<Nothing> = message(
  "content/timestamp-milliseconds",
  "warning",
  [
    "toISOString() liefert Tausendstelsekunden; Moodle und andere lehnen einen solchen Zeitpunkt ab (Fehler 406).",
    "Schneiden Sie ab: toISOString().slice(0, 19).",
  ],
  [
    "toISOString() gives thousandths of a second; Moodle and others refuse such a point in time (error 406).",
    "Cut it: toISOString().slice(0, 19).",
  ],
);

export const apiMissing: Message<{ api: string; edition: string }> = message(
  "content/api-missing",
  "warning",
  [
    ({ api, edition }) =>
      `Keine Datei sucht „${api}“, die Verbindung von SCORM ${edition}; die Plattform erfährt dann nichts.`,
    "Prüfen Sie mit --run, ob der Kurs sich meldet, und die SCORM-Fassung im Export.",
  ],
  [
    ({ api, edition }) =>
      `No file looks for “${api}”, the connection of SCORM ${edition}; the platform will hear nothing.`,
    "Check with --run whether the course reports, and check the SCORM version of the export.",
  ],
);

export const typeRefused: Message<Files> = message<Files>(
  "content/type-refused",
  "warning",
  [
    (data) =>
      `${listDe(data)} ${each(data.files, "ist ein Programm", "sind Programme")}; manche Plattformen lehnen das ganze Paket deshalb ab.`,
    "Nehmen Sie solche Dateien heraus; im Browser laufen sie ohnehin nicht.",
  ],
  [
    (data) =>
      `${listEn(data)} ${each(data.files, "is a program", "are programs")}; some platforms refuse the whole package for it.`,
    "Take such files out; they do not run in a browser anyway.",
  ],
);

export const typeUnusual: Message<Files> = message<Files>(
  "content/type-unusual",
  "info",
  [
    (data) =>
      `${listDe(data)} ${each(data.files, "hat", "haben")} eine Endung, die manche Plattformen falsch ausliefern.`,
    "Prüfen Sie es auf Ihrer Plattform, oder nehmen Sie .js, .png und andere übliche Formate.",
  ],
  [
    (data) =>
      `${listEn(data)} ${each(data.files, "has", "have")} an ending that some platforms serve wrongly.`,
    "Try it on your platform, or use .js, .png and other common formats.",
  ],
);

/** Everything that may be said about pages and scripts. */
export const contentMessages: readonly AnyMessage[] = [
  ...[hostForeign, pathRooted, fileMissing, unloadHandler, leaveDialog, valueRefused, elementUnknown],
  ...[timestampMilliseconds, apiMissing, typeRefused, typeUnusual],
];
