/** A directive that may stand in a page: which attributes it takes and which it needs. */
export interface Directive {
  readonly form: "container" | "leaf" | "text";
  readonly attributes: readonly string[];
  readonly required: readonly string[];
  readonly de: string;
  readonly en: string;
}

function box(de: string, en: string): Directive {
  return { form: "container", attributes: [], required: [], de, en };
}

/** The closed list of directives outside questions. */
export const directives: Readonly<Record<string, Directive>> = {
  note: box("Hinweis", "Note"),
  tip: box("Tipp", "Tip"),
  warning: box("Achtung", "Warning"),
  safety: box("Sicherheit", "Safety"),
  example: box("Beispiel", "Example"),
  details: {
    form: "container",
    attributes: ["title"],
    required: ["title"],
    de: "Aufklappbarer Text",
    en: "Text to unfold",
  },
  trainer: box("Nur in der Ausgabe für Lehrende", "Only in the trainer's edition"),
  confidential: box(
    "Betriebsintern, nur in der Ausgabe für Lehrende",
    "Confidential, only in the trainer's edition",
  ),
  video: {
    form: "leaf",
    attributes: ["src", "captions", "transcript", "minutes", "purpose"],
    required: ["src"],
    de: "Video mit Untertiteln und Abschrift",
    en: "Video with captions and transcript",
  },
  audio: {
    form: "leaf",
    attributes: ["src", "transcript"],
    required: ["src"],
    de: "Tonaufnahme mit Abschrift",
    en: "Audio with transcript",
  },
  download: {
    form: "leaf",
    attributes: ["src"],
    required: ["src"],
    de: "Datei zum Herunterladen",
    en: "File to download",
  },
  term: {
    form: "text",
    attributes: [],
    required: [],
    de: "Wort aus dem Glossar",
    en: "Word of the glossary",
  },
  lang: {
    form: "text",
    attributes: [],
    required: [],
    de: "Stelle in einer anderen Sprache",
    en: "Passage in another language",
  },
};

/** The named parts of a question, as `::hint[…]`. */
export const questionParts = ["hint", "right", "wrong", "solution"] as const;
export type QuestionPart = (typeof questionParts)[number];
