import { type AnyMessage, type Message, message } from "@kurswerk/diagnostics";

type None = Record<string, never>;

export const syntax: Message<None> = message(
  "yaml/syntax",
  "error",
  [
    "Diese Stelle ist kein gültiges YAML.",
    "Prüfen Sie Doppelpunkte, Anführungszeichen und Einrückung in dieser und der vorigen Zeile.",
  ],
  ["This place is not valid YAML.", "Check colons, quotes and indentation in this line and the one before."],
);

export const tab: Message<None> = message(
  "yaml/tab-indent",
  "error",
  ["Die Zeile ist mit einem Tabulator eingerückt.", "Ersetzen Sie den Tabulator durch zwei Leerzeichen."],
  ["The line is indented with a tab.", "Replace the tab by two spaces."],
);

export const indent: Message<None> = message(
  "yaml/indent-wrong",
  "error",
  [
    "Die Zeile ist anders eingerückt als ihre Nachbarn.",
    "Rücken Sie gleiche Ebenen mit gleich vielen Leerzeichen ein.",
  ],
  [
    "The line is indented differently from its neighbours.",
    "Indent the same level with the same number of spaces.",
  ],
);

export const colonInText: Message<None> = message(
  "yaml/colon-in-text",
  "error",
  [
    "Der zweite Doppelpunkt teilt den Text in zwei Angaben.",
    "Setzen Sie den ganzen Text in gerade Anführungszeichen.",
  ],
  ["The second colon splits the text in two.", "Put the whole text into straight quotes."],
);

export const colonMissing: Message<None> = message(
  "yaml/colon-missing",
  "error",
  [
    "In dieser Zeile fehlt der Doppelpunkt nach dem Namen der Angabe.",
    "Schreiben Sie „name: Wert“ mit einem Leerzeichen nach dem Doppelpunkt.",
  ],
  ["This line lacks the colon after the name.", "Write “name: value” with a space after the colon."],
);

export const unclosed: Message<{ missing: string }> = message(
  "yaml/bracket-open",
  "error",
  [({ missing }) => `Hier fehlt das Zeichen ${missing}.`, "Ergänzen Sie das Zeichen am Ende der Angabe."],
  [({ missing }) => `The character ${missing} is missing here.`, "Add it at the end of the value."],
);

export const startCharacter: Message<{ character: string }> = message(
  "yaml/start-character",
  "error",
  [
    ({ character }) => `Ein Text darf in YAML nicht mit ${character} beginnen.`,
    "Setzen Sie den ganzen Text in gerade Anführungszeichen.",
  ],
  [
    ({ character }) => `A text in YAML must not begin with ${character}.`,
    "Put the whole text into straight quotes.",
  ],
);

export const duplicateKey: Message<{ key: string }> = message(
  "yaml/key-duplicate",
  "error",
  [({ key }) => `„${key}“ steht hier zweimal.`, "Behalten Sie eine der beiden Angaben."],
  [({ key }) => `“${key}” stands here twice.`, "Keep one of the two."],
);

export const alias: Message<{ name: string }> = message(
  "yaml/alias",
  "error",
  [
    ({ name }) => `„${name}“ ist in YAML ein Verweis; Kurswerk nutzt keine Verweise.`,
    "Ist es Text, setzen Sie ihn in gerade Anführungszeichen.",
  ],
  [
    ({ name }) => `“${name}” is an alias in YAML; Kurswerk uses none.`,
    "If it is text, put it into straight quotes.",
  ],
);

export const valueChanged: Message<{ written: string; read: string }> = message(
  "yaml/value-changed",
  "error",
  [
    ({ written, read }) => `YAML liest „${written}“ als ${read}, nicht als Text.`,
    "Setzen Sie den Wert in gerade Anführungszeichen.",
  ],
  [
    ({ written, read }) => `YAML reads “${written}” as ${read}, not as text.`,
    "Put the value into straight quotes.",
  ],
);

export const decimalComma: Message<{ written: string }> = message(
  "yaml/decimal-comma",
  "error",
  [
    ({ written }) => `„${written}“ ist für YAML keine Zahl.`,
    "Schreiben Sie Zahlen hier mit Punkt statt Komma.",
  ],
  [
    ({ written }) => `“${written}” is no number in YAML.`,
    "Write numbers with a point instead of a comma here.",
  ],
);

export const textSplit: Message<{ rest: string }> = message(
  "yaml/text-split",
  "error",
  [
    ({ rest }) => `Das Komma trennt „${rest}“ vom Text davor ab.`,
    "Setzen Sie den ganzen Text in gerade Anführungszeichen.",
  ],
  [
    ({ rest }) => `The comma cuts “${rest}” off the text before it.`,
    "Put the whole text into straight quotes.",
  ],
);

export const hashSwallows: Message<{ rest: string }> = message(
  "yaml/hash-swallows",
  "error",
  [
    ({ rest }) => `YAML liest „${rest}“ als Kommentar; dieser Teil des Textes fehlt dann.`,
    "Setzen Sie den ganzen Text in gerade Anführungszeichen.",
  ],
  [
    ({ rest }) => `YAML takes “${rest}” for a comment; that part of the text is lost.`,
    "Put the whole text into straight quotes.",
  ],
);

export const severalDocuments: Message<None> = message(
  "yaml/documents-several",
  "error",
  ["Die Linie --- beginnt eine zweite Datei in dieser Datei.", "Entfernen Sie die Linie."],
  ["The line --- begins a second file inside this one.", "Remove the line."],
);

export const frontMatterOpen: Message<None> = message(
  "yaml/front-matter-open",
  "error",
  [
    "Der Kopf der Datei beginnt mit --- und endet nicht.",
    "Schreiben Sie nach der letzten Angabe eine Zeile mit ---.",
  ],
  ["The head of the file begins with --- and does not end.", "Write a line with --- after the last entry."],
);

export const yamlMessages: readonly AnyMessage[] = [
  syntax,
  tab,
  indent,
  colonInText,
  colonMissing,
  unclosed,
  startCharacter,
  duplicateKey,
  alias,
  valueChanged,
  decimalComma,
  textSplit,
  hashSwallows,
  severalDocuments,
  frontMatterOpen,
];
