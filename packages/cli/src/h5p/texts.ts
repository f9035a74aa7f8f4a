import type { Language } from "@kurswerk/diagnostics";
import type { Told } from "@kurswerk/h5p-store/install";

/** What the commands for H5P libraries say beyond diagnostics. */
export interface H5pTexts {
  readonly noSource: (path: string) => string;
  readonly taken: (name: string, added: number, present: number) => string;
  readonly store: (folder: string) => string;
  readonly empty: string;
  readonly incomplete: (count: number) => string;
  readonly columns: readonly string[];
  readonly contentType: string;
  readonly holds: (libraries: number, types: number, size: string) => string;
  readonly readyFor: string;
  readonly ready: (ready: number, all: number) => string;
  readonly notReady: (types: readonly string[]) => string;
  readonly getThem: (types: readonly string[]) => string;
  readonly well: string;
  readonly hubInvalid: (address: string) => string;
  readonly announce: (host: string, address: string, told: Told, types: readonly string[]) => string;
  readonly ask: string;
  readonly yes: RegExp;
  readonly notAgreed: string;
  readonly pinned: (path: string) => string;
  readonly fetching: (name: string, version: string, core: string) => string;
}

const n = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The announcement as lines with what each value means. */
function table(told: Told, meanings: Readonly<Record<string, string>>, nothing: string): string {
  const width = Math.max(...Object.keys(told).map((key) => key.length));
  return Object.entries(told)
    .map(
      ([key, value]) =>
        `  ${key.padEnd(width)}  ${value === "" ? nothing : value}${meanings[key] ? `  (${meanings[key]})` : ""}`,
    )
    .join("\n");
}

const de: H5pTexts = {
  noSource: (path) =>
    `„${path}“ gibt es nicht. Nennen Sie ein H5P-Paket oder einen Ordner, zum Beispiel: kurswerk h5p add sammlung.h5p`,
  taken: (name, added, present) =>
    `${name}: ${n(added, "Bibliothek", "Bibliotheken")} übernommen${present === 0 ? "" : `, ${n(present, "war", "waren")} schon da`}`,
  store: (folder) => `H5P-Speicher: ${folder}`,
  empty: "Er ist leer. Bibliotheken übernimmt: kurswerk h5p add datei.h5p",
  incomplete: (count) =>
    `Es ${count === 1 ? "fehlt noch eine Bibliothek" : `fehlen noch ${count} Bibliotheken`}. Welche und woher: kurswerk h5p doctor`,
  columns: ["Bibliothek", "H5P-Kern", "Größe", "Lizenz", ""],
  contentType: "Inhaltstyp",
  holds: (libraries, types, size) =>
    `${n(libraries, "Bibliothek", "Bibliotheken")}, davon ${n(types, "Inhaltstyp", "Inhaltstypen")}; ${size}.`,
  readyFor: "Das lässt sich mit --h5p full packen:",
  ready: (ready, all) => `${ready} von ${all} Inhaltstypen`,
  notReady: (types) => `Noch nicht: ${types.join(", ")}`,
  getThem: (types) => `Vom Hub holen: kurswerk h5p install ${types.join(" ")}`,
  well: "Alles in Ordnung.",
  hubInvalid: (address) =>
    `„${address}“ ist keine Adresse für einen Hub. Sie beginnt mit https://, zum Beispiel: --hub https://hub.example.org/v1/`,
  announce: (host, address, told, types) =>
    [
      `Gefragt wird ${host} (${address}) nach: ${types.join(", ")}`,
      "Gesendet wird:",
      table(
        told,
        {
          uuid: "gibt der Hub beim ersten Mal",
          local_id: "Zufallszahl aus Ihrem H5P-Speicher, keine Nummer des Rechners",
        },
        "noch keine",
      ),
      "Wie bei jedem Abruf sieht der Hub auch Ihre Netzadresse. Kurse und Nutzungszahlen werden nicht gesendet.",
    ].join("\n"),
  ask: "Einverstanden? [j/N] ",
  yes: /^(j|ja|y|yes)$/i,
  notAgreed: "Es wurde nichts gesendet. Wenn Sie einverstanden sind, rufen Sie den Befehl mit --yes auf.",
  pinned: (path) => `Fassungen der Bibliotheken festgelegt: ${path}`,
  fetching: (name, version, core) => `${name} ${version} wird geholt (braucht H5P ${core}) …`,
};

const en: H5pTexts = {
  noSource: (path) =>
    `There is no “${path}”. Name an H5P package or a folder, for example: kurswerk h5p add collection.h5p`,
  taken: (name, added, present) =>
    `${name}: took ${n(added, "library", "libraries")}${present === 0 ? "" : `, had ${present} already`}`,
  store: (folder) => `H5P store: ${folder}`,
  empty: "It is empty. To take libraries: kurswerk h5p add file.h5p",
  incomplete: (count) =>
    `${n(count, "library is", "libraries are")} still missing. Which, and from where: kurswerk h5p doctor`,
  columns: ["library", "H5P core", "size", "licence", ""],
  contentType: "content type",
  holds: (libraries, types, size) =>
    `${n(libraries, "library", "libraries")}, among them ${n(types, "content type", "content types")}; ${size}.`,
  readyFor: "This can be packed with --h5p full:",
  ready: (ready, all) => `${ready} of ${all} content types`,
  notReady: (types) => `Not yet: ${types.join(", ")}`,
  getThem: (types) => `To get them from the Hub: kurswerk h5p install ${types.join(" ")}`,
  well: "All is well.",
  hubInvalid: (address) =>
    `“${address}” is no address of a Hub. It begins with https://, for example: --hub https://hub.example.org/v1/`,
  announce: (host, address, told, types) =>
    [
      `${host} (${address}) is asked for: ${types.join(", ")}`,
      "This is sent:",
      table(
        told,
        {
          uuid: "the Hub gives one the first time",
          local_id: "a random number from your H5P store, not one of the computer",
        },
        "none yet",
      ),
      "As with every request the Hub also sees your network address. Courses and usage figures are not sent.",
    ].join("\n"),
  ask: "Do you agree? [y/N] ",
  yes: /^(y|yes|j|ja)$/i,
  notAgreed: "Nothing was sent. If you agree, run the command with --yes.",
  pinned: (path) => `Pinned the versions of libraries: ${path}`,
  fetching: (name, version, core) => `Fetching ${name} ${version} (needs H5P ${core}) …`,
};

export const h5pTexts: Readonly<Record<Language, H5pTexts>> = { de, en };
