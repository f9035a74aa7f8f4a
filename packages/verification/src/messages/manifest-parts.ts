import { type AnyMessage, type Message, message } from "@kurswerk/diagnostics";
import { meant, meantEn } from "./words.ts";

type Nothing = Record<string, never>;
type Suggested = { suggestion?: string | undefined };

export const organizationMissing: Message<Nothing> = message(
  "manifest/organization-missing",
  "error",
  [
    "Das Manifest hat keine <organization> mit einem <item>; die Plattform findet nichts, was sie starten könnte.",
    "Exportieren Sie den Kurs als SCORM-Paket zum Starten, nicht als Materialsammlung.",
  ],
  [
    "The manifest has no <organization> with an <item>; the platform finds nothing to launch.",
    "Export the course as a SCORM package to launch, not as a collection of resources.",
  ],
);

export const defaultUnknown: Message<{ id: string } & Suggested> = message(
  "manifest/default-unknown",
  "error",
  [
    ({ id }) =>
      `„default“ nennt die Organisation „${id}“, die es nicht gibt; manche Plattformen zeigen dann einen leeren Kurs.`,
    ({ suggestion }) => meant(suggestion, "Nennen Sie den identifier einer <organization>."),
  ],
  [
    ({ id }) =>
      `“default” names the organization “${id}”, which does not exist; some platforms then show an empty course.`,
    ({ suggestion }) => meantEn(suggestion, "Name the identifier of an <organization>."),
  ],
);

export const defaultMissing: Message<Nothing> = message(
  "manifest/default-missing",
  "warning",
  [
    "<organizations> sagt nicht mit „default“, welche Organisation gilt; SCORM verlangt das.",
    "Ergänzen Sie default mit dem identifier der <organization>.",
  ],
  [
    "<organizations> does not say with “default” which organization counts; SCORM demands it.",
    "Add default with the identifier of the <organization>.",
  ],
);

export const organizationsSeveral: Message<{ count: number }> = message(
  "manifest/organizations-several",
  "warning",
  [
    ({ count }) =>
      `Es gibt ${count} Organisationen; Moodle übernimmt und bewertet alle, andere Plattformen nur eine.`,
    "Lassen Sie nur die Organisation stehen, die gelten soll.",
  ],
  [
    ({ count }) =>
      `There are ${count} organizations; Moodle imports and grades all, other platforms only one.`,
    "Leave only the organization that counts.",
  ],
);

export const titleMissing: Message<{ element: string }> = message(
  "manifest/title-missing",
  "error",
  [
    ({ element }) =>
      `Diesem <${element}> fehlt der Titel; im Inhaltsverzeichnis der Plattform steht dann nichts.`,
    "Ergänzen Sie <title>…</title> als erstes Element darin.",
  ],
  [
    ({ element }) => `This <${element}> has no title; the platform’s table of contents then shows nothing.`,
    "Add <title>…</title> as the first element in it.",
  ],
);

export const titleLong: Message<{ length: number; limit: number }> = message(
  "manifest/title-long",
  "error",
  [
    ({ length, limit }) =>
      `Der Titel hat ${length} Zeichen; ${limit === 200 ? "SCORM 1.2 erlaubt 200" : "Moodle bricht ab 256 mit einem Datenbankfehler ab"}.`,
    ({ limit }) => `Kürzen Sie auf höchstens ${limit} Zeichen.`,
  ],
  [
    ({ length, limit }) =>
      `The title has ${length} characters; ${limit === 200 ? "SCORM 1.2 allows 200" : "from 256 on Moodle stops with a database error"}.`,
    ({ limit }) => `Shorten it to at most ${limit} characters.`,
  ],
);

export const identifierDuplicate: Message<{ id: string }> = message(
  "manifest/identifier-duplicate",
  "error",
  [
    ({ id }) => `Die Kennung „${id}“ ist schon vergeben; Plattformen verwechseln dann die Teile.`,
    "Geben Sie jedem Teil eine eigene Kennung.",
  ],
  [
    ({ id }) => `The identifier “${id}” is taken already; platforms will confuse the parts.`,
    "Give every part an identifier of its own.",
  ],
);

export const identifierOdd: Message<{ id: string }> = message(
  "manifest/identifier-odd",
  "warning",
  [
    ({ id }) => `Die Kennung „${id}“ hat Zeichen, mit denen nicht jede Plattform zurechtkommt.`,
    "Nehmen Sie a–z, A–Z, Ziffern, Strich und Unterstrich, mit einem Buchstaben am Anfang.",
  ],
  [
    ({ id }) => `The identifier “${id}” has characters that not every platform can handle.`,
    "Use a–z, A–Z, digits, dash and underscore, with a letter first.",
  ],
);

export const identifierLong: Message<{ length: number; limit: number }> = message(
  "manifest/identifier-long",
  "error",
  [
    ({ length, limit }) => `Die Kennung hat ${length} Zeichen; Moodle speichert nur ${limit} und bricht ab.`,
    "Kürzen Sie die Kennung.",
  ],
  [
    ({ length, limit }) => `The identifier has ${length} characters; Moodle stores only ${limit} and stops.`,
    "Shorten the identifier.",
  ],
);

export const referenceUnknown: Message<{ id: string } & Suggested> = message(
  "manifest/reference-unknown",
  "error",
  [
    ({ id }) => `Eine <resource> „${id}“ gibt es nicht; dieser Teil lässt sich nicht starten.`,
    ({ suggestion }) => meant(suggestion, "Nennen Sie den identifier einer <resource>."),
  ],
  [
    ({ id }) => `There is no <resource> “${id}”; this part cannot be launched.`,
    ({ suggestion }) => meantEn(suggestion, "Name the identifier of a <resource>."),
  ],
);

/** Everything that may be said about organizations, titles and identifiers. */
export const partsMessages: readonly AnyMessage[] = [
  organizationMissing,
  defaultUnknown,
  defaultMissing,
  organizationsSeveral,
  titleMissing,
  titleLong,
  identifierDuplicate,
  identifierOdd,
  identifierLong,
  referenceUnknown,
];
