import type { Edition } from "../manifest/namespaces.ts";
import { models } from "../model/index.ts";

type Says = readonly [de: string, en: string];

const number: Says = ["eine Zahl mit Punkt statt Komma", "a number with a point, not a comma"];
const length = (most: string, more: string): Says => [
  `höchstens ${most} Zeichen`,
  `at most ${more} characters`,
];
const tokens: Says = [
  "Wörter aus a–z, Ziffern, Punkt und Unterstrich, mit [,] getrennt und ohne Wiederholung",
  "words of a–z, digits, dots and underscores, divided by [,] and none twice",
];
const single: Says = [
  "einzelne Zeichen a–z oder 0–9, mit Komma getrennt",
  "single characters a–z or 0–9, divided by commas",
];

/** What a type wants, for types that are no list of words. */
const says: Readonly<Record<Edition, Readonly<Record<string, Says>>>> = {
  "1.2": {
    identifier: [
      "1 bis 255 Zeichen ohne Leerzeichen und Umlaute",
      "1 to 255 characters without spaces and umlauts",
    ],
    string255: length("255", "255"),
    string4096: length("4.096", "4,096"),
    score: [
      "eine Zahl von 0 bis 100 mit Punkt statt Komma",
      "a number from 0 to 100 with a point, not a comma",
    ],
    weighting: ["eine Zahl von −100 bis 100", "a number from −100 to 100"],
    time: ["eine Uhrzeit wie 14:05:09", "a time of day like 14:05:09"],
    timespan: ["eine Dauer wie 0000:05:20", "a duration like 0000:05:20"],
    result: [
      "correct, wrong, unanticipated, neutral oder eine Zahl",
      "correct, wrong, unanticipated, neutral or a number",
    ],
    response: length("255", "255"),
    "response choice": single,
    "response sequencing": single,
    "response likert": ["ein Zeichen a–z oder 0–9", "one character a–z or 0–9"],
    "response true-false": ["t, f, 1 oder 0", "t, f, 1 or 0"],
    "response matching": ["Paare wie a.1,b.2", "pairs like a.1,b.2"],
    "response numeric": number,
    "response fill-in": length("255", "255"),
    "response performance": length("255", "255"),
  },
  "2004": {
    identifier: [
      "1 bis 4.000 Zeichen ohne Leerzeichen und Umlaute",
      "1 to 4,000 characters without spaces and umlauts",
    ],
    string250: length("250", "250"),
    string1000: length("1.000", "1,000"),
    string4000: length("4.000", "4,000"),
    string64000: length("64.000", "64,000"),
    real: number,
    scaled: ["eine Zahl von −1 bis 1", "a number from −1 to 1"],
    progress: ["eine Zahl von 0 bis 1", "a number from 0 to 1"],
    positive: ["eine Zahl ab 0", "a number from 0 on"],
    language: ["ein Sprachkürzel wie de", "a language code like de"],
    timestamp: [
      "ein Zeitpunkt wie 2026-01-02T10:00:00, Bruchteile von Sekunden mit höchstens zwei Stellen",
      "a point in time like 2026-01-02T10:00:00, fractions of a second with two digits at most",
    ],
    interval: ["eine Dauer wie PT5M20.5S", "a duration like PT5M20.5S"],
    navigation: [
      "ein Wunsch wie continue, exitAll oder _none_",
      "a request like continue, exitAll or _none_",
    ],
    result: [
      "correct, incorrect, unanticipated, neutral oder eine Zahl",
      "correct, incorrect, unanticipated, neutral or a number",
    ],
    "response choice": tokens,
    "pattern choice": tokens,
    "response sequencing": tokens,
    "pattern sequencing": tokens,
    "response matching": ["Paare wie a[.]1[,]b[.]2", "pairs like a[.]1[,]b[.]2"],
    "pattern matching": ["Paare wie a[.]1[,]b[.]2", "pairs like a[.]1[,]b[.]2"],
    "response numeric": number,
    "pattern numeric": ["ein Bereich wie 3[:]4", "a range like 3[:]4"],
    "response fill-in": length("250", "250"),
    "response other": length("4.000", "4,000"),
  },
};

/** What a type wants, in German. */
export function wantedDe(edition: string, type: string): string {
  return wanted(edition, type)?.[0] ?? list(edition, type, "oder", "nichts") ?? "ein Wert dieses Typs";
}

/** What a type wants, in English. */
export function wantedEn(edition: string, type: string): string {
  return wanted(edition, type)?.[1] ?? list(edition, type, "or", "nothing") ?? "a value of this type";
}

function wanted(edition: string, type: string): Says | undefined {
  return says[edition as Edition]?.[type];
}

function list(edition: string, type: string, or: string, nothing: string): string | undefined {
  const words = models[edition as Edition]?.types[type]?.words?.map((word) => (word === "" ? nothing : word));
  return words && `${words.slice(0, -1).join(", ")} ${or} ${words.at(-1)}`;
}
