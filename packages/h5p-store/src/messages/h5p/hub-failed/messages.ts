import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly host: string;
  /** Why, as `HubTrouble` has it. */
  readonly trouble: string;
  /** A status, another host, or the code of the network. */
  readonly detail: string;
};
type Say = (data: Data) => readonly [message: string, hint: string];

const browserDe =
  "Laden Sie das Paket im Browser herunter, und übernehmen Sie es mit „kurswerk h5p add datei.h5p“.";
const browserEn = "Download the package in a browser, and take it over with “kurswerk h5p add file.h5p”.";

const german: Readonly<Record<string, Say>> = {
  unreachable: ({ host, detail }) => [
    `Der Hub ${host} ist nicht zu erreichen (${detail}).`,
    "Prüfen Sie das Netz; hinter einem Proxy nennen Sie ihn in HTTPS_PROXY. Ohne Netz: kurswerk h5p add datei.h5p",
  ],
  certificate: ({ host, detail }) => [
    `Die Verbindung zum Hub ${host} ist nicht sicher (${detail}).`,
    "Prüft ein Filter Ihres Hauses die Verbindungen mit, nennen Sie sein Zertifikat in NODE_EXTRA_CA_CERTS.",
  ],
  interrupted: ({ host, detail }) => [
    `Der Hub ${host} hat die Übertragung abgebrochen (${detail}). Es wurde nichts übernommen.`,
    "Versuchen Sie es noch einmal.",
  ],
  silent: ({ host }) => [`Der Hub ${host} antwortet nicht.`, "Versuchen Sie es später noch einmal."],
  refused: ({ host, detail }) => [
    `Der Hub ${host} hat abgelehnt (${detail}).`,
    `Versuchen Sie es später noch einmal. ${browserDe}`,
  ],
  unknown: ({ host, detail }) => [
    `Der Hub ${host} hat das nicht (${detail}).`,
    "Prüfen Sie die Adresse hinter --hub und den Namen des Inhaltstyps.",
  ],
  answer: ({ host }) => [
    `Was ${host} antwortet, kommt nicht von einem H5P-Hub.`,
    "Prüfen Sie die Adresse hinter --hub. In manchen Netzen antwortet eine Anmeldeseite statt des Hubs.",
  ],
  redirect: ({ host, detail }) => [
    `Der Hub ${host} verweist auf ${detail}; dem haben Sie nicht zugestimmt.`,
    browserDe,
  ],
  "too-large": ({ host }) => [`Der Hub ${host} sendet mehr, als ein Paket haben darf (200 MB).`, browserDe],
};

const english: Readonly<Record<string, Say>> = {
  unreachable: ({ host, detail }) => [
    `The Hub ${host} cannot be reached (${detail}).`,
    "Check the network; behind a proxy, name it in HTTPS_PROXY. Without a network: kurswerk h5p add file.h5p",
  ],
  certificate: ({ host, detail }) => [
    `The connection to the Hub ${host} is not secure (${detail}).`,
    "If a filter of your house inspects connections, name its certificate in NODE_EXTRA_CA_CERTS.",
  ],
  interrupted: ({ host, detail }) => [
    `The Hub ${host} broke off (${detail}). Nothing was taken.`,
    "Try again.",
  ],
  silent: ({ host }) => [`The Hub ${host} does not answer.`, "Try again later."],
  refused: ({ host, detail }) => [`The Hub ${host} refused (${detail}).`, `Try again later. ${browserEn}`],
  unknown: ({ host, detail }) => [
    `The Hub ${host} does not have this (${detail}).`,
    "Check the address behind --hub and the name of the content type.",
  ],
  answer: ({ host }) => [
    `What ${host} answers does not come from an H5P Hub.`,
    "Check the address behind --hub. In some networks a login page answers instead of the Hub.",
  ],
  redirect: ({ host, detail }) => [
    `The Hub ${host} points to ${detail}, which you have not agreed to.`,
    browserEn,
  ],
  "too-large": ({ host }) => [`The Hub ${host} sends more than a package may have (200 MB).`, browserEn],
};

function say(words: Readonly<Record<string, Say>>, data: Data, part: 0 | 1): string {
  const found = words[data.trouble];
  if (!found) throw new Error(`There are no words for ${data.trouble}.`);
  return found(data)[part];
}

export const hubFailed: Message<Data> = defineMessage<Data>({
  code: "h5p/hub-failed",
  severity: "error",
  de: { message: (data) => say(german, data, 0), hint: (data) => say(german, data, 1) },
  en: { message: (data) => say(english, data, 0), hint: (data) => say(english, data, 1) },
});
