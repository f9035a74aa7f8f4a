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

export const directiveUnclosed: Message<{ name: string; colons: string }> = message(
  "markdown/directive-unclosed",
  "error",
  [
    ({ name }) => `Der Baustein „${name}“ wird nicht geschlossen.`,
    ({ colons }) => `Schreiben Sie ans Ende des Bausteins eine Zeile mit ${colons}`,
  ],
  [
    ({ name }) => `The block “${name}” is not closed.`,
    ({ colons }) => `Write a line with ${colons} at its end.`,
  ],
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

export const addressSpace: Message<{ address: string }> = message(
  "markdown/address-space",
  "error",
  [
    ({ address }) => `Die Adresse „${address}“ enthält ein Leerzeichen; so bleibt der Verweis bloßer Text.`,
    "Setzen Sie die Adresse in spitze Klammern: (<mein bild.svg>), oder benennen Sie die Datei um.",
  ],
  [
    ({ address }) => `The address “${address}” has a space in it; the link stays plain text that way.`,
    "Put the address in angle brackets: (<my picture.svg>), or rename the file.",
  ],
);

export const linkSpace: Message<None> = message(
  "markdown/link-space",
  "error",
  [
    "Zwischen ] und ( steht ein Leerzeichen; so bleibt der Verweis bloßer Text.",
    "Streichen Sie das Leerzeichen.",
  ],
  ["A space stands between ] and (; the link stays plain text that way.", "Remove the space."],
);

export const referenceMissing: Message<{ name: string }> = message(
  "markdown/reference-missing",
  "error",
  [
    ({ name }) => `Zu „${name}“ fehlt die Zeile, die sagt, was gemeint ist.`,
    ({ name }) =>
      name.startsWith("[^")
        ? `Schreiben Sie die Fußnote ans Ende der Datei: ${name}: Text`
        : `Schreiben Sie die Adresse ans Ende der Datei: ${name}: adresse`,
  ],
  [
    ({ name }) => `The line that says what “${name}” means is missing.`,
    ({ name }) =>
      name.startsWith("[^")
        ? `Write the footnote at the end of the file: ${name}: text`
        : `Write the address at the end of the file: ${name}: address`,
  ],
);

export const variableBraces: Message<{ text: string }> = message(
  "markdown/variable-braces",
  "error",
  [
    ({ text }) => `„${text}“ sieht aus wie eine Variable, ist aber keine.`,
    "Schreiben Sie zwei geschweifte Klammern davor und dahinter: {{name}}.",
  ],
  [
    ({ text }) => `“${text}” looks like a variable but is none.`,
    "Write two braces before and after: {{name}}.",
  ],
);

export const headingSpace: Message<None> = message(
  "markdown/heading-space",
  "error",
  ["Nach den # fehlt ein Leerzeichen; so ist die Zeile keine Überschrift.", "Setzen Sie ein Leerzeichen."],
  ["A space is missing after the #; the line is no heading that way.", "Put in a space."],
);

export const headingEmpty: Message<None> = message(
  "markdown/heading-empty",
  "error",
  ["Diese Überschrift ist leer.", "Schreiben Sie einen Text dahinter, oder streichen Sie die Zeile."],
  ["This heading is empty.", "Write a text after it, or remove the line."],
);

export const listSpace: Message<None> = message(
  "markdown/list-space",
  "error",
  [
    "Nach dem Strich fehlt ein Leerzeichen; so ist die Zeile keine Antwort.",
    "Schreiben Sie „- [ ] Text“ oder „- [x] Text“.",
  ],
  [
    "A space is missing after the dash; the line is no option that way.",
    "Write “- [ ] text” or “- [x] text”.",
  ],
);

export const spaceHard: Message<None> = message(
  "markdown/space-hard",
  "error",
  [
    "Die Zeile beginnt mit einem geschützten Leerzeichen, wohl aus einer anderen Anwendung kopiert; es rückt nichts ein.",
    "Ersetzen Sie es durch ein gewöhnliches Leerzeichen.",
  ],
  [
    "The line begins with a no-break space, probably copied from another application; it indents nothing.",
    "Replace it by an ordinary space.",
  ],
);

export const codeOpen: Message<None> = message(
  "markdown/code-open",
  "error",
  [
    "Der Block beginnt mit ``` und endet nicht; alles Folgende stünde als Code auf der Seite.",
    "Schreiben Sie hinter die letzte Zeile des Blocks wieder ```.",
  ],
  [
    "The block begins with ``` and does not end; everything after it would stand on the page as code.",
    "Write ``` again after its last line.",
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
  addressSpace,
  linkSpace,
  referenceMissing,
  variableBraces,
  headingSpace,
  headingEmpty,
  listSpace,
  spaceHard,
  codeOpen,
];
