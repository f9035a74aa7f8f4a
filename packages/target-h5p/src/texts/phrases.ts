import type { Bilingual } from "./words.ts";

/** What Kurswerk itself says inside a package; `{name}` marks a place. */
export interface Phrases {
  readonly hint: string;
  readonly question: string;
  readonly choose: string;
  readonly fillIn: string;
  readonly match: string;
  readonly order: string;
  readonly mark: string;
  readonly answer: string;
  readonly yourText: string;
  readonly checkText: string;
  readonly yourLevel: string;
  readonly levels: string;
  readonly solution: string;
  readonly notes: string;
  readonly confirm: string;
  readonly work: string;
  readonly criteriaDone: string;
  readonly document: string;
  readonly documentHelp: string;
  readonly goals: string;
  readonly table: string;
}

export const phrases: Bilingual<Phrases> = {
  de: {
    hint: "Tipp",
    question: "Frage {number}",
    choose: "Wählen Sie aus.",
    fillIn: "Ergänzen Sie.",
    match: "Ziehen Sie jedes Wort an seinen Platz.",
    order: "Bringen Sie die Zeilen in die richtige Reihenfolge.",
    mark: "Markieren Sie die Wörter.",
    answer: "Ihre Antwort",
    yourText: "Ihr Text",
    checkText: "Prüfen Sie Ihren Text",
    yourLevel: "Ihre Stufe",
    levels: "Stufen",
    solution: "Lösung",
    notes: "Ihre Notizen",
    confirm: "Ich habe alles gelesen und verstanden (Name, Datum)",
    work: "Ihr Arbeitsblatt",
    criteriaDone: "Welche Punkte sind erfüllt? Was fehlt noch?",
    document: "Ihr Dokument",
    documentHelp: "Hier machen Sie aus Ihren Texten ein Dokument. Speichern Sie es, und geben Sie es ab.",
    goals: "Das können Sie danach",
    table: "Tabelle",
  },
  en: {
    hint: "Tip",
    question: "Question {number}",
    choose: "Choose.",
    fillIn: "Fill in.",
    match: "Drag every word to its place.",
    order: "Put the lines in the right order.",
    mark: "Mark the words.",
    answer: "Your answer",
    yourText: "Your text",
    checkText: "Check your text",
    yourLevel: "Your level",
    levels: "Levels",
    solution: "Solution",
    notes: "Your notes",
    confirm: "I have read and understood everything (name, date)",
    work: "Your work sheet",
    criteriaDone: "Which points are met? What is still missing?",
    document: "Your document",
    documentHelp: "Here you turn your texts into a document. Save it, and hand it in.",
    goals: "What you can do afterwards",
    table: "Table",
  },
};
