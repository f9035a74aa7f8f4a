import { type AnyMessage, type Message, message } from "@kurswerk/diagnostics";

type None = Record<string, never>;

export const stemMissing: Message<None> = message(
  "item/stem-missing",
  "error",
  ["Die Frage hat keinen Fragetext.", "Schreiben Sie die Frage als ersten Absatz, vor die Antworten."],
  ["The question has no text.", "Write the question as the first paragraph, before the options."],
);

export const optionsMissing: Message<None> = message(
  "item/options-missing",
  "error",
  [
    "Die Frage hat keine Antworten zur Auswahl.",
    "Schreiben Sie jede Antwort als „- [ ] Text“, die richtige als „- [x] Text“.",
  ],
  ["The question has no options.", "Write each option as “- [ ] text”, the right one as “- [x] text”."],
);

export const optionBox: Message<None> = message(
  "item/option-box-missing",
  "error",
  [
    "Vor dieser Antwort fehlt das Kästchen.",
    "Schreiben Sie „- [ ] Text“ oder „- [x] Text“, mit Leerzeichen dazwischen.",
  ],
  ["This option lacks its box.", "Write “- [ ] text” or “- [x] text”, with spaces between."],
);

export const optionEmpty: Message<None> = message(
  "item/option-empty",
  "error",
  ["Diese Antwort ist leer.", "Schreiben Sie einen Text, oder streichen Sie die Zeile."],
  ["This option is empty.", "Write a text, or remove the line."],
);

export const optionDuplicate: Message<{ text: string }> = message(
  "item/option-duplicate",
  "error",
  [({ text }) => `Die Antwort „${text}“ steht zweimal da.`, "Ändern oder streichen Sie eine der beiden."],
  [({ text }) => `The option “${text}” stands twice.`, "Change or remove one of the two."],
);

export const answerMissing: Message<None> = message(
  "item/answer-missing",
  "error",
  ["Keine Antwort ist als richtig markiert.", "Markieren Sie die richtige Antwort mit [x]."],
  ["No option is marked as right.", "Mark the right option with [x]."],
);

export const answersTooMany: Message<{ count: number }> = message(
  "item/answers-too-many",
  "error",
  [
    ({ count }) => `${count} Antworten sind als richtig markiert, hier kann nur eine richtig sein.`,
    "Lassen Sie ein [x] stehen, oder machen Sie daraus :::multiple-choice.",
  ],
  [
    ({ count }) => `${count} options are marked as right, only one can be here.`,
    "Leave one [x], or make it :::multiple-choice.",
  ],
);

export const trueFalseOptions: Message<{ count: number }> = message(
  "item/true-false-options",
  "error",
  [
    ({ count }) =>
      `Eine Richtig-Falsch-Frage hat zwei Antworten, hier ${count === 1 ? "steht eine" : `stehen ${count}`}.`,
    "Behalten Sie genau zwei Antworten, oder nutzen Sie :::single-choice.",
  ],
  [
    ({ count }) => `A true-false question has two options, here ${count === 1 ? "is one" : `are ${count}`}.`,
    "Keep exactly two options, or use :::single-choice.",
  ],
);

export const feedbackSplits: Message<None> = message(
  "item/feedback-splits-options",
  "error",
  [
    "Diese Rückmeldung steht nicht bei ihrer Antwort und teilt die Liste.",
    "Rücken Sie die Zeile mit > um zwei Leerzeichen ein.",
  ],
  [
    "This feedback does not stand with its option and splits the list.",
    "Indent the line with > by two spaces.",
  ],
);

export const gapMissing: Message<None> = message(
  "item/gap-missing",
  "error",
  ["Der Lückentext hat keine Lücke.", "Schreiben Sie die Lücke als [[Antwort]]."],
  ["The gap text has no gap.", "Write the gap as [[answer]]."],
);

export const gapEmpty: Message<None> = message(
  "item/gap-empty",
  "error",
  ["Diese Lücke hat keine Antwort.", "Schreiben Sie die Antwort hinein: [[Antwort|andere Schreibweise]]."],
  ["This gap has no answer.", "Write the answer into it: [[answer|another spelling]]."],
);

export const gapLeft: Message<None> = message(
  "item/gap-unclosed",
  "error",
  [
    "Die Lücke wird nicht geschlossen.",
    "Schreiben Sie zwei eckige Klammern davor und dahinter: [[Antwort]].",
  ],
  ["The gap is not closed.", "Write two square brackets before and after: [[answer]]."],
);

export const optionsMany: Message<{ count: number; most: number }> = message(
  "item/options-many",
  "error",
  [
    ({ count, most }) => `Das sind ${count} Antworten; Lernplattformen unterscheiden höchstens ${most}.`,
    "Streichen Sie einige, oder machen Sie zwei Fragen daraus.",
  ],
  [
    ({ count, most }) => `These are ${count} options; platforms tell at most ${most} apart.`,
    "Remove some, or make it two questions.",
  ],
);

export const pairsFew: Message<None> = message(
  "item/pairs-few",
  "error",
  [
    "Zum Zuordnen braucht es mindestens zwei Paare.",
    "Schreiben Sie eine Tabelle mit zwei Spalten: links die Frage, rechts, was dazugehört.",
  ],
  [
    "Matching needs at least two pairs.",
    "Write a table with two columns: on the left what is asked, on the right what belongs to it.",
  ],
);

export const pairEmpty: Message<None> = message(
  "item/pair-empty",
  "error",
  [
    "In dieser Zeile fehlt die rechte Seite.",
    "Ergänzen Sie, was dazugehört. Nur die linke Seite darf leer bleiben: Dann passt die Antwort nirgends.",
  ],
  [
    "This row lacks its right side.",
    "Add what belongs to it. Only the left side may stay empty: then the answer fits nowhere.",
  ],
);

export const entriesFew: Message<None> = message(
  "item/entries-few",
  "error",
  [
    "Zum Ordnen braucht es mindestens zwei Schritte.",
    "Schreiben Sie die Schritte als Liste mit Zahlen, in der richtigen Reihenfolge: „1. Text“.",
  ],
  ["Ordering needs at least two entries.", "Write them as a numbered list in the right order: “1. text”."],
);

export const marksMissing: Message<None> = message(
  "item/marks-missing",
  "error",
  [
    "In diesem Text ist kein Wort zum Markieren.",
    "Setzen Sie die richtigen Wörter in [[doppelte Klammern]].",
  ],
  ["This text has no word to mark.", "Put the right words into [[double brackets]]."],
);

export const numberInvalid: Message<{ name: string; value: string }> = message(
  "item/number-invalid",
  "error",
  [
    ({ name, value }) => `„${value}“ ist keine Zahl, mit der „${name}“ rechnen kann.`,
    'Schreiben Sie nur die Zahl in Anführungszeichen, zum Beispiel answer="40,2"; die Einheit steht in unit.',
  ],
  [
    ({ name, value }) => `“${value}” is no number that “${name}” can work with.`,
    'Write the bare number in quotes, such as answer="40.2"; the unit goes into unit.',
  ],
);

export const freeTextAlone: Message<None> = message(
  "item/solution-missing",
  "warning",
  [
    "Auf diese freie Antwort bekommt niemand eine Rückmeldung.",
    "Schreiben Sie eine Musterlösung (::solution[…]) oder eine Liste mit Prüfpunkten dazu.",
  ],
  [
    "Nobody gets feedback on this free answer.",
    "Add a sample solution (::solution[…]) or a list of points to check.",
  ],
);

export const pictureMissing: Message<None> = message(
  "item/picture-missing",
  "error",
  [
    "Der Frage fehlt das Bild, auf dem Stellen zu finden sind.",
    "Setzen Sie das Bild in eine eigene Zeile: ![Beschreibung](../../media/bild.svg)",
  ],
  [
    "The question lacks the picture on which to find places.",
    "Put the picture on a line of its own: ![description](../../media/picture.svg)",
  ],
);

export const areaInvalid: Message<None> = message(
  "item/area-invalid",
  "error",
  [
    "Dieser Stelle fehlt ein Bereich, der ganz auf dem Bild liegt.",
    "Schreiben Sie die Werte in Prozent: :area[roter Knopf]{x=10 y=20 width=15 height=12}",
  ],
  [
    "This place lacks an area that lies on the picture.",
    "Write the values in percent: :area[red button]{x=10 y=20 width=15 height=12}",
  ],
);

export const statementsMissing: Message<None> = message(
  "item/statements-missing",
  "error",
  [
    "Die Selbsteinschätzung hat keine Aussage.",
    "Schreiben Sie jede Aussage als Zeile mit Strich: „- Ich ordne Belege zu.“",
  ],
  [
    "The self-assessment has no statement.",
    "Write each statement as a line with a dash: “- I can sort receipts.”",
  ],
);

export const levelsMissing: Message<None> = message(
  "item/levels-missing",
  "error",
  [
    "Die Selbsteinschätzung braucht mindestens zwei Stufen.",
    "Schreiben Sie die Stufen als Liste mit Zahlen, von der niedrigsten an, oder nennen Sie eine Skala: {scale=codile}.",
  ],
  [
    "The self-assessment needs at least two levels.",
    "Write the levels as a numbered list from the lowest, or name a scale: {scale=codile}.",
  ],
);

export const levelsTwice: Message<None> = message(
  "item/levels-twice",
  "error",
  [
    "Die Selbsteinschätzung hat eigene Stufen und dazu eine Skala.",
    "Behalten Sie eines von beiden: die Liste mit Zahlen oder „scale“.",
  ],
  [
    "The self-assessment has levels of its own and a scale.",
    "Keep one of the two: the numbered list, or “scale”.",
  ],
);

export const statementLevel: Message<{ competence: string; level: string }> = message(
  "item/statement-level",
  "error",
  [
    ({ competence, level }) => `Hinter „${competence}“ steht die Stufe „${level}“.`,
    ({ level }) => `Streichen Sie „${level}“: Die Stufe wählen hier die Lernenden.`,
  ],
  [
    ({ competence, level }) => `Behind “${competence}” stands the level “${level}”.`,
    ({ level }) => `Remove “${level}”: here learners choose the level.`,
  ],
);

export const partDuplicate: Message<{ name: string }> = message(
  "item/part-duplicate",
  "error",
  [({ name }) => `„::${name}“ steht in dieser Frage zweimal.`, "Behalten Sie eines von beiden."],
  [({ name }) => `“::${name}” stands twice in this question.`, "Keep one of the two."],
);

export const pointsInvalid: Message<{ value: string }> = message(
  "item/points-invalid",
  "error",
  [
    ({ value }) => `„${value}“ ist keine Punktzahl.`,
    "Schreiben Sie eine Zahl von 0 bis 100, zum Beispiel {points=2}.",
  ],
  [({ value }) => `“${value}” is no number of points.`, "Write a number from 0 to 100, such as {points=2}."],
);

export const idMissing: Message<{ id: string }> = message(
  "item/id-missing",
  "warning",
  [
    "Die Frage hat keine Kennung; ändert sich ihre Stelle, gehen gespeicherte Antworten verloren.",
    ({ id }) => `Schreiben Sie {#${id}} hinter die Art der Frage, oder starten Sie „kurswerk fix“.`,
  ],
  [
    "The question has no id; if it moves, saved answers are lost.",
    ({ id }) => `Write {#${id}} after the kind of question, or run “kurswerk fix”.`,
  ],
);

export const contentStray: Message<None> = message(
  "item/content-stray",
  "error",
  [
    "Dieser Text steht zwischen oder nach den Fragen und hätte dort keinen Platz.",
    "Schreiben Sie ihn vor die erste Frage oder in eine Frage.",
  ],
  [
    "This text stands between or after the questions and would have no place there.",
    "Write it before the first question, or into one.",
  ],
);

export const questionsMissing: Message<None> = message(
  "item/questions-missing",
  "error",
  ["Der Test hat keine Frage.", "Fügen Sie eine Frage ein, zum Beispiel mit :::single-choice."],
  ["The quiz has no question.", "Add a question, for example with :::single-choice."],
);

export const itemMessages: readonly AnyMessage[] = [
  stemMissing,
  optionsMissing,
  optionBox,
  optionEmpty,
  optionDuplicate,
  answerMissing,
  answersTooMany,
  trueFalseOptions,
  feedbackSplits,
  gapMissing,
  gapEmpty,
  gapLeft,
  optionsMany,
  pairsFew,
  pairEmpty,
  entriesFew,
  marksMissing,
  numberInvalid,
  freeTextAlone,
  pictureMissing,
  areaInvalid,
  statementsMissing,
  levelsMissing,
  levelsTwice,
  statementLevel,
  partDuplicate,
  pointsInvalid,
  idMissing,
  contentStray,
  questionsMissing,
];
