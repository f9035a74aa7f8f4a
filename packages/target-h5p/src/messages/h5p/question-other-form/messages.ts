import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly kind: string;
  /** The content type that it becomes. */
  readonly type: string;
};

const kinds: Readonly<Record<string, readonly [de: string, en: string]>> = {
  numeric: ["Zahlenfrage", "question for a number"],
  ordering: ["Reihenfolge", "question for an order"],
  "mark-words": ["Markierfrage mit Wortgruppen", "question with phrases to mark"],
  "free-text": ["Freitextfrage", "question for a text"],
  hotspot: ["Bildfrage", "question on a picture"],
  "self-assessment": ["Selbsteinschätzung", "self-assessment"],
};

const types: Readonly<Record<string, readonly [de: string, en: string]>> = {
  "H5P.Blanks": [
    "ein Lückentext, der alle erlaubten Zahlen aufzählt",
    "a gap text that lists every allowed number",
  ],
  "H5P.DragText": ["eine Aufgabe zum Ziehen von Wörtern", "a task with words to drag"],
  "H5P.MarkTheWords": [
    "eine Aufgabe, in der jedes Wort einzeln zählt",
    "a task in which every word counts by itself",
  ],
  "H5P.DocumentationTool": ["ein Dokument mit Feldern zum Ausfüllen", "a document with fields to fill in"],
  "H5P.MultiChoice": [
    "eine Auswahlfrage mit dem Bild darüber",
    "a question with answers to choose, the picture above",
  ],
};

const named = (table: Readonly<Record<string, readonly [string, string]>>, key: string, at: 0 | 1): string =>
  table[key]?.[at] ?? key;

export const questionOtherForm: Message<Data> = defineMessage<Data>({
  code: "h5p/question-other-form",
  severity: "info",
  de: {
    message: ({ kind, type }) => `In H5P wird diese ${named(kinds, kind, 0)} ${named(types, type, 0)}.`,
    hint: () =>
      "Sehen Sie sich die Frage auf Ihrer Plattform an; in SCORM und im Web-Ordner bleibt sie, wie sie ist.",
  },
  en: {
    message: ({ kind, type }) => `In H5P this ${named(kinds, kind, 1)} becomes ${named(types, type, 1)}.`,
    hint: () => "Look at the question on your platform; in SCORM and the web folder it stays as it is.",
  },
});
