import { type Message, message } from "@kurswerk/diagnostics";

export const passMarkPractice: Message<Record<string, never>> = message(
  "course/pass-mark-practice",
  "error",
  [
    "Eine Übung zählt nicht und hat deshalb keine Bestehensgrenze.",
    "Streichen Sie „pass-mark“, oder schreiben Sie „mode: graded“.",
  ],
  ["A practice quiz does not count and so has no pass mark.", "Remove “pass-mark”, or write “mode: graded”."],
);

export const drawTooMany: Message<{ draw: number; questions: number }> = message(
  "course/draw-too-many",
  "error",
  [
    ({ draw, questions }) => `Der Test soll ${draw} Fragen zeigen, hat aber nur ${questions}.`,
    "Nennen Sie bei „draw“ eine kleinere Zahl, oder schreiben Sie mehr Fragen.",
  ],
  [
    ({ draw, questions }) => `The quiz is to show ${draw} questions but has only ${questions}.`,
    "Give “draw” a smaller number, or write more questions.",
  ],
);

export const gradedUnscored: Message<Record<string, never>> = message(
  "course/graded-unscored",
  "error",
  [
    "In diesem bewerteten Test gibt keine Frage Punkte.",
    "Ergänzen Sie eine Frage, die der Kurs bewerten kann, oder schreiben Sie „mode: practice“.",
  ],
  [
    "No question of this graded quiz gives points.",
    "Add a question that the course can score, or write “mode: practice”.",
  ],
);

export const workloadSum: Message<{ sum: number; course: number }> = message(
  "course/workload-sum",
  "error",
  [
    ({ sum, course }) => `Die Module haben zusammen ${sum}, im Kurs stehen ${course}.`,
    "Gleichen Sie die Zahlen an.",
  ],
  [
    ({ sum, course }) => `The modules add up to ${sum}, the course says ${course}.`,
    "Make the numbers agree.",
  ],
);

export const reviewMissing: Message<Record<string, never>> = message(
  "course/language-review-missing",
  "error",
  [
    "Leichte Sprache braucht eine Prüfung durch Menschen aus der Zielgruppe.",
    "Tragen Sie „language-review“ ein, oder wählen Sie „language-level: plain“.",
  ],
  [
    "Easy-to-read text needs a review by people of the target group.",
    "Add “language-review”, or choose “language-level: plain”.",
  ],
);
