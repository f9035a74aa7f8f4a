import { type AnyMessage, type Message, message } from "@kurswerk/diagnostics";

type None = Record<string, never>;
type Named = { name: string; suggestion?: string | undefined };

const meant = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `Meinten Sie „${suggestion}“?`;
const meantEn = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `Did you mean “${suggestion}”?`;

export const htmlRaw: Message<{ tag: string; instead: string }> = message(
  "markdown/html-raw",
  "error",
  [
    ({ tag }) => `HTML wie <${tag}> wird nicht übernommen.`,
    ({ instead }) => `Schreiben Sie stattdessen: ${instead}`,
  ],
  [({ tag }) => `HTML such as <${tag}> is not taken over.`, ({ instead }) => `Write instead: ${instead}`],
);

export const directiveUnknown: Message<Named> = message(
  "markdown/directive-unknown",
  "error",
  [
    ({ name }) => `Den Baustein „${name}“ gibt es nicht.`,
    ({ suggestion }) =>
      meant(suggestion, "Möglich sind zum Beispiel :::note, :::tip, :::warning, :::example und ::video."),
  ],
  [
    ({ name }) => `There is no block “${name}”.`,
    ({ suggestion }) =>
      meantEn(suggestion, "Possible are, among others, :::note, :::tip, :::warning, :::example and ::video."),
  ],
);

export const directiveUnparsed: Message<{ line: string }> = message(
  "markdown/directive-unparsed",
  "error",
  [
    ({ line }) => `„${line}“ sieht aus wie ein Baustein, ist aber keiner.`,
    'Schreiben Sie :::name ohne Leerzeichen und Angaben als {name="Wert"} mit geraden Anführungszeichen.',
  ],
  [
    ({ line }) => `“${line}” looks like a block but is none.`,
    'Write :::name without a space, and attributes as {name="value"} with straight quotes.',
  ],
);

export const directiveUnclosed: Message<{ name: string }> = message(
  "markdown/directive-unclosed",
  "error",
  [
    ({ name }) => `Der Baustein „${name}“ wird nicht geschlossen.`,
    "Schreiben Sie ans Ende des Bausteins eine Zeile mit drei Doppelpunkten :::",
  ],
  [({ name }) => `The block “${name}” is not closed.`, "Write a line with three colons ::: at its end."],
);

export const directiveForm: Message<{ name: string; right: string }> = message(
  "markdown/directive-form",
  "error",
  [({ name }) => `„${name}“ steht hier in der falschen Form.`, ({ right }) => `Schreiben Sie ${right}`],
  [({ name }) => `“${name}” has the wrong form here.`, ({ right }) => `Write ${right}`],
);

export const attributeUnknown: Message<Named> = message(
  "markdown/attribute-unknown",
  "error",
  [
    ({ name }) => `Die Angabe „${name}“ kennt dieser Baustein nicht.`,
    ({ suggestion }) => meant(suggestion, "Streichen Sie die Angabe."),
  ],
  [
    ({ name }) => `This block does not know “${name}”.`,
    ({ suggestion }) => meantEn(suggestion, "Remove it."),
  ],
);

export const attributeMissing: Message<{ name: string; attribute: string }> = message(
  "markdown/attribute-missing",
  "error",
  [
    ({ name, attribute }) => `Beim Baustein „${name}“ fehlt die Angabe „${attribute}“.`,
    ({ name, attribute }) => `Schreiben Sie zum Beispiel ${name}{${attribute}="…"}.`,
  ],
  [
    ({ name, attribute }) => `The block “${name}” lacks “${attribute}”.`,
    ({ name, attribute }) => `Write, for example, ${name}{${attribute}="…"}.`,
  ],
);

export const titleMissing: Message<None> = message(
  "markdown/title-missing",
  "error",
  ["Die Datei beginnt nicht mit einer Überschrift.", "Schreiben Sie als erste Zeile „# Titel“."],
  ["The file does not begin with a heading.", "Write “# Title” as its first line."],
);

export const titleSecond: Message<None> = message(
  "a11y/title-second",
  "error",
  ["Eine Seite hat genau eine Überschrift der ersten Ebene.", "Schreiben Sie hier ## statt #."],
  ["A page has exactly one heading of the first level.", "Write ## instead of # here."],
);

export const headingSkipped: Message<{ from: number; to: number }> = message(
  "a11y/heading-skipped",
  "error",
  [
    ({ from, to }) => `Die Überschrift springt von Ebene ${from} auf Ebene ${to}.`,
    ({ from }) => `Beginnen Sie die Zeile mit ${"#".repeat(from + 1)}`,
  ],
  [
    ({ from, to }) => `The heading jumps from level ${from} to level ${to}.`,
    ({ from }) => `Begin the line with ${"#".repeat(from + 1)}`,
  ],
);

export const inlineOnly: Message<None> = message(
  "markdown/inline-only",
  "error",
  [
    "Hier passt nur ein Absatz, keine Liste und keine Überschrift.",
    "Schreiben Sie den Text in einem Absatz.",
  ],
  ["Only one paragraph fits here, no list and no heading.", "Write the text as one paragraph."],
);

export const misplaced: Message<{ name: string }> = message(
  "markdown/directive-misplaced",
  "error",
  [
    ({ name }) => `„${name}“ kann hier nicht stehen.`,
    "Fragen stehen auf der obersten Ebene; hint, right, wrong und solution stehen in einer Frage.",
  ],
  [
    ({ name }) => `“${name}” cannot stand here.`,
    "Questions stand on the top level; hint, right, wrong and solution stand in a question.",
  ],
);

export const markdownMessages: readonly AnyMessage[] = [
  htmlRaw,
  directiveUnknown,
  directiveUnparsed,
  directiveUnclosed,
  directiveForm,
  attributeUnknown,
  attributeMissing,
  titleMissing,
  titleSecond,
  headingSkipped,
  inlineOnly,
  misplaced,
];
