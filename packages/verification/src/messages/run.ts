import { type AnyMessage, type Message, message } from "@kurswerk/diagnostics";
import { wantedDe, wantedEn } from "./types.ts";

type Nothing = Record<string, never>;

export const libraryMissing: Message<Nothing> = message(
  "run/library-missing",
  "error",
  [
    "Um das Paket zu starten, fehlt playwright-core, das den Browser steuert.",
    "Installieren Sie es neben Kurswerk: npm install playwright-core",
  ],
  [
    "To launch the package, playwright-core is missing, which drives the browser.",
    "Install it beside Kurswerk: npm install playwright-core",
  ],
);

export const browserMissing: Message<{ path: string }> = message(
  "run/browser-missing",
  "error",
  [
    ({ path }) => `Unter „${path}“ gibt es kein Chromium.`,
    "Installieren Sie Chromium, oder nennen Sie den Pfad in der Umgebungsvariablen CHROMIUM_PATH.",
  ],
  [
    ({ path }) => `There is no Chromium at “${path}”.`,
    "Install Chromium, or name its path in the environment variable CHROMIUM_PATH.",
  ],
);

export const browserFailed: Message<{ reason: string }> = message(
  "run/browser-failed",
  "error",
  [
    ({ reason }) => `Chromium ist nicht gestartet: ${reason}`,
    "Starten Sie Chromium einmal von Hand; in Containern hilft CHROMIUM_SANDBOX=off.",
  ],
  [
    ({ reason }) => `Chromium did not start: ${reason}`,
    "Start Chromium by hand once; in containers CHROMIUM_SANDBOX=off helps.",
  ],
);

export const apiUnused: Message<{ api: string; edition: string }> = message(
  "run/api-unused",
  "error",
  [
    ({ api, edition }) =>
      `Der Kurs hat sich nicht gemeldet: Eine Plattform, die das Paket als SCORM ${edition} liest, bietet nur „${api}“ an.`,
    "Bringen Sie die SCORM-Fassung im Manifest und die des Kurses zusammen.",
  ],
  [
    ({ api, edition }) =>
      `The course did not report: a platform that reads the package as SCORM ${edition} offers “${api}” only.`,
    "Bring the SCORM version of the manifest and that of the course together.",
  ],
);

type Refused = {
  /** The call as code. */
  call: string;
  error: number;
  edition: string;
  type?: string | undefined;
  /** How often it was refused. */
  times: number;
};

const reasons: Readonly<Record<string, readonly [de: string, en: string]>> = {
  101: ["die Sitzung läuft schon", "the session runs already"],
  103: ["die Sitzung läuft schon", "the session runs already"],
  104: ["die Sitzung ist schon beendet", "the session is over already"],
  early: ["die Sitzung läuft nicht", "the session does not run"],
  201: ["das Argument passt nicht", "the argument does not fit"],
  202: ["dieses Element hat keine Teile", "this element has no parts"],
  203: ["dieses Element ist keine Liste", "this element is no list"],
  351: ["die Nummer oder Kennung passt nicht zu den vorigen", "the number or id does not fit those before"],
  401: ["dieses Element gibt es nicht", "this element does not exist"],
  402: ["dieser Name ist vergeben", "this name is reserved"],
  405: ["der Wert passt nicht", "the value does not fit"],
  406: ["der Wert passt nicht", "the value does not fit"],
  407: ["die Zahl liegt außerhalb der Grenzen", "the number is out of range"],
  408: ["vorher muss die Kennung oder die Art gesetzt sein", "the id or the type must be set before"],
};
const access: Readonly<Record<string, readonly [de: string, en: string]>> = {
  "1.2 403": ["dieses Element lässt sich nur lesen", "this element can only be read"],
  "1.2 404": ["dieses Element lässt sich nur setzen", "this element can only be set"],
  "2004 404": ["dieses Element lässt sich nur lesen", "this element can only be read"],
  "2004 405": ["dieses Element lässt sich nur setzen", "this element can only be set"],
  "2004 301": ["diesen Eintrag gibt es noch nicht", "this entry does not exist yet"],
};

function reason({ error, edition }: Refused, language: 0 | 1): string {
  const known = access[`${edition} ${error}`] ?? reasons[error] ?? reasons["early"];
  return known?.[language] ?? "";
}

export const callRefused: Message<Refused> = message<Refused>(
  "run/call-refused",
  "error",
  [
    (data) =>
      `Eine strenge Plattform lehnt ${data.call} ab${data.times > 1 ? `, ${data.times}-mal` : ""}: ${reason(data, 0)} (Fehler ${data.error}).`,
    ({ edition, type }) =>
      type === undefined
        ? "Lassen Sie den Aufruf im Kurs ändern; prüfen Sie dort auch, was die Plattform antwortet."
        : `Erwartet wird ${wantedDe(edition, type)}.`,
  ],
  [
    (data) =>
      `A strict platform refuses ${data.call}${data.times > 1 ? `, ${data.times} times` : ""}: ${reason(data, 1)} (error ${data.error}).`,
    ({ edition, type }) =>
      type === undefined
        ? "Have the call changed in the course, and have it check what the platform answers."
        : `Expected: ${wantedEn(edition, type)}.`,
  ],
);

export const finishMissing: Message<{ call: string }> = message(
  "run/finish-missing",
  "warning",
  [
    ({ call }) =>
      `Beim Schließen hat der Kurs ${call} nicht aufgerufen; die Plattform rechnet Zeit und Ergebnis dann nicht ab.`,
    "Rufen Sie es beim Ereignis „pagehide“ auf.",
  ],
  [
    ({ call }) =>
      `On closing, the course did not call ${call}; the platform then does not settle time and result.`,
    "Call it on the event “pagehide”.",
  ],
);

export const commitMissing: Message<{ call: string }> = message(
  "run/commit-missing",
  "error",
  [
    ({ call }) =>
      `Der Kurs hat Werte gesetzt, aber weder ${call} aufgerufen noch die Sitzung beendet; sie gehen verloren.`,
    ({ call }) => `Rufen Sie ${call} nach jeder Änderung auf, die zählt.`,
  ],
  [
    ({ call }) => `The course set values but neither called ${call} nor ended the session; they get lost.`,
    ({ call }) => `Call ${call} after every change that counts.`,
  ],
);

export const hostForeign: Message<{ host: string; times: number }> = message(
  "run/host-foreign",
  "warning",
  [
    ({ host, times }) =>
      `Beim Start fragt der Kurs ${times === 1 ? "einmal" : `${times}-mal`} bei „${host}“ an; der Anbieter erfährt, wer gerade lernt.`,
    "Legen Sie ins Paket, was dort geholt wird.",
  ],
  [
    ({ host, times }) =>
      `When launched, the course asks “${host}” ${times === 1 ? "once" : `${times} times`}; that host learns who is learning.`,
    "Put what is fetched there into the package.",
  ],
);

export const fileMissing: Message<{ file: string }> = message(
  "run/file-missing",
  "error",
  [
    ({ file }) => `Der Kurs lädt „${file}“; die Plattform hat dort nichts.`,
    "Legen Sie die Datei ins Paket, oder berichtigen Sie die Adresse.",
  ],
  [
    ({ file }) => `The course loads “${file}”; the platform has nothing there.`,
    "Put the file into the package, or correct the address.",
  ],
);

export const scriptError: Message<{ text: string }> = message(
  "run/script-error",
  "error",
  [
    ({ text }) => `Ein Skript ist abgebrochen: ${text}`,
    "Öffnen Sie den Kurs im Browser, und sehen Sie in der Konsole nach (F12).",
  ],
  [
    ({ text }) => `A script has failed: ${text}`,
    "Open the course in a browser, and look at the console (F12).",
  ],
);

export const consoleError: Message<{ text: string }> = message(
  "run/console-error",
  "warning",
  [
    ({ text }) => `Der Kurs meldet in der Konsole einen Fehler: ${text}`,
    "Öffnen Sie den Kurs im Browser, und sehen Sie in der Konsole nach (F12).",
  ],
  [
    ({ text }) => `The course reports an error in the console: ${text}`,
    "Open the course in a browser, and look at the console (F12).",
  ],
);

export const dialog: Message<{ text: string }> = message(
  "run/dialog",
  "warning",
  [
    ({ text }) => `Der Kurs hält mit einem Fenster an, das man erst schließen muss: „${text}“`,
    "Zeigen Sie den Hinweis auf der Seite; manche Plattformen unterdrücken solche Fenster.",
  ],
  [
    ({ text }) => `The course stops with a window that has to be closed first: “${text}”`,
    "Show the notice on the page; some platforms suppress such windows.",
  ],
);

export const courseStuck: Message<{ seconds: number }> = message(
  "run/course-stuck",
  "error",
  [
    ({ seconds }) =>
      `Der Kurs war nach ${seconds} Sekunden nicht fertig geladen oder blockierte den Browser; er wurde beendet.`,
    "Suchen Sie nach einer Schleife ohne Ende, oder nach einem Abruf, der auf Antwort wartet.",
  ],
  [
    ({ seconds }) =>
      `After ${seconds} seconds the course had not loaded or blocked the browser; it was ended.`,
    "Look for a loop without end, or for a request that waits for an answer.",
  ],
);

export const partsSkipped: Message<{ count: number }> = message(
  "run/parts-skipped",
  "info",
  [
    ({ count }) =>
      `${count === 1 ? "Ein weiterer Teil wurde" : `${count} weitere Teile wurden`} nicht gestartet.`,
    "Was dasselbe Werkzeug gebaut hat, verhält sich meist gleich; teilen Sie das Paket, um alles zu prüfen.",
  ],
  [
    ({ count }) => `${count === 1 ? "One more part was" : `${count} more parts were`} not launched.`,
    "What the same tool made mostly behaves the same; split the package to check everything.",
  ],
);

/** Everything that launching a package may say. */
export const runMessages: readonly AnyMessage[] = [
  ...[libraryMissing, browserMissing, browserFailed, apiUnused, callRefused, finishMissing, commitMissing],
  ...[hostForeign, fileMissing, scriptError, consoleError, dialog, courseStuck, partsSkipped],
];
