/** The few words that the compiler itself writes into a course. */
export interface CourseWords {
  readonly note: string;
  readonly tip: string;
  readonly warning: string;
  readonly safety: string;
  readonly example: string;
  readonly trainer: string;
  readonly confidential: string;
  readonly table: string;
  readonly transcript: string;
  readonly footnotes: string;
  readonly backToText: string;
  readonly captions: string;
  readonly newWindow: string;
}

export const words: Readonly<Record<"de" | "en", CourseWords>> = {
  de: {
    note: "Hinweis",
    tip: "Tipp",
    warning: "Achtung",
    safety: "Sicherheit",
    example: "Beispiel",
    trainer: "Für Lehrende",
    confidential: "Vertraulich",
    table: "Tabelle",
    transcript: "Abschrift zum Nachlesen",
    footnotes: "Fußnoten",
    backToText: "Zurück zum Text",
    captions: "Untertitel",
    newWindow: "öffnet ein neues Fenster",
  },
  en: {
    note: "Note",
    tip: "Tip",
    warning: "Warning",
    safety: "Safety",
    example: "Example",
    trainer: "For trainers",
    confidential: "Confidential",
    table: "Table",
    transcript: "Transcript to read",
    footnotes: "Footnotes",
    backToText: "Back to the text",
    captions: "Captions",
    newWindow: "opens a new window",
  },
};
