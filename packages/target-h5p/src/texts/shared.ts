import type { Confirmation } from "../types/common.ts";
import type { Bilingual } from "./words.ts";

/** Interface words that several kinds of question share; `:num` and `:total` are filled in by H5P. */
interface Shared {
  readonly check: string;
  readonly submit: string;
  readonly showSolution: string;
  readonly again: string;
  readonly score: string;
  readonly a11yCheck: string;
  readonly a11yShowSolution: string;
  readonly a11yRetry: string;
  readonly right: string;
  readonly wrong: string;
  readonly tip: string;
  readonly confirmCheck: Confirmation;
  readonly confirmRetry: Confirmation;
}

export const shared: Bilingual<Shared> = {
  de: {
    check: "Prüfen",
    submit: "Absenden",
    showSolution: "Lösung zeigen",
    again: "Noch einmal",
    score: "Sie haben :num von :total Punkten.",
    a11yCheck: "Antworten prüfen. Danach steht bei jeder Antwort, ob sie richtig, falsch oder offen ist.",
    a11yShowSolution: "Lösung zeigen. Danach steht die richtige Antwort in der Aufgabe.",
    a11yRetry: "Noch einmal versuchen. Alle Antworten werden gelöscht, und die Aufgabe beginnt neu.",
    right: "Richtig",
    wrong: "Noch nicht",
    tip: "Tipp zeigen",
    confirmCheck: {
      header: "Fertig?",
      body: "Möchten Sie die Aufgabe jetzt abschließen?",
      cancelLabel: "Zurück",
      confirmLabel: "Abschließen",
    },
    confirmRetry: {
      header: "Noch einmal?",
      body: "Möchten Sie neu beginnen? Ihre Antworten werden gelöscht.",
      cancelLabel: "Zurück",
      confirmLabel: "Neu beginnen",
    },
  },
  en: {
    check: "Check",
    submit: "Send",
    showSolution: "Show the solution",
    again: "Once more",
    score: "You have :num of :total points.",
    a11yCheck: "Check your answers. Each one is then shown as right, wrong or open.",
    a11yShowSolution: "Show the solution. The right answer then stands in the task.",
    a11yRetry: "Try once more. All answers are removed and the task starts anew.",
    right: "Right",
    wrong: "Not yet",
    tip: "Show a tip",
    confirmCheck: {
      header: "Done?",
      body: "Do you want to finish the task now?",
      cancelLabel: "Back",
      confirmLabel: "Finish",
    },
    confirmRetry: {
      header: "Once more?",
      body: "Do you want to start anew? Your answers are removed.",
      cancelLabel: "Back",
      confirmLabel: "Start anew",
    },
  },
};
