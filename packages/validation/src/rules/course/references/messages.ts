import { type Message, message } from "@kurswerk/diagnostics";

type Suggested = { id: string; suggestion?: string | undefined };
const meant = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `Meinten Sie „${suggestion}“?`;
const meantEn = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `Did you mean “${suggestion}”?`;

export const objectiveUnknown: Message<Suggested> = message(
  "course/objective-unknown",
  "error",
  [
    ({ id }) => `Ein Lernziel „${id}“ gibt es in diesem Modul nicht.`,
    ({ suggestion }) => meant(suggestion, "Tragen Sie es in module.yaml unter „objectives“ ein."),
  ],
  [
    ({ id }) => `This module has no objective “${id}”.`,
    ({ suggestion }) => meantEn(suggestion, "Add it under “objectives” in module.yaml."),
  ],
);

export const variableUndefined: Message<Suggested> = message(
  "course/variable-undefined",
  "error",
  [
    ({ id }) => `Die Variable „${id}“ hat keinen Wert.`,
    ({ suggestion }) => meant(suggestion, "Tragen Sie sie in course.yaml unter „variables“ ein."),
  ],
  [
    ({ id }) => `The variable “${id}” has no value.`,
    ({ suggestion }) => meantEn(suggestion, "Add it under “variables” in course.yaml."),
  ],
);

export const termUnknown: Message<Suggested> = message(
  "glossary/term-unknown",
  "error",
  [
    ({ id }) => `Das Wort „${id}“ steht nicht im Glossar.`,
    ({ suggestion }) => meant(suggestion, "Erklären Sie es in glossary.yaml."),
  ],
  [
    ({ id }) => `The word “${id}” is not in the glossary.`,
    ({ suggestion }) => meantEn(suggestion, "Explain it in glossary.yaml."),
  ],
);

export const requireUnknown: Message<Suggested> = message(
  "course/require-unknown",
  "error",
  [
    ({ id }) => `„${id}“ ist kein Modul und kein Inhalt dieses Kurses.`,
    ({ suggestion }) => meant(suggestion, "Schreiben Sie all-modules oder die Kennung eines Moduls."),
  ],
  [
    ({ id }) => `“${id}” is no module and no content of this course.`,
    ({ suggestion }) => meantEn(suggestion, "Write all-modules or the id of a module."),
  ],
);

export const compareUnknown: Message<Suggested> = message(
  "item/compare-unknown",
  "error",
  [
    ({ id }) => `Eine frühere Selbsteinschätzung „${id}“ gibt es nicht.`,
    ({ suggestion }) =>
      meant(
        suggestion,
        "Nennen Sie die Kennung einer Frage self-assessment, in einer anderen Datei: datei#kennung, in einem anderen Modul: modul/datei#kennung.",
      ),
  ],
  [
    ({ id }) => `There is no earlier self-assessment “${id}”.`,
    ({ suggestion }) =>
      meantEn(
        suggestion,
        "Name the id of a self-assessment question; in another file: file#id, in another module: module/file#id.",
      ),
  ],
);

export const compareDiffers: Message<Record<string, never>> = message(
  "item/compare-differs",
  "error",
  [
    "Die frühere Selbsteinschätzung hat andere Aussagen oder andere Stufen.",
    "Fragen Sie beide Male dasselbe in derselben Reihenfolge; nur dann zeigt der Vergleich, was sich geändert hat.",
  ],
  [
    "The earlier self-assessment has other statements or other levels.",
    "Ask the same in the same order both times; only then does the comparison show what has changed.",
  ],
);
