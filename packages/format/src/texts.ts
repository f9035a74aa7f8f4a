/** Texts of the view of competences. */
export interface CompetenceTexts {
  readonly reading: string;
  readonly practised: string;
  readonly tests: string;
  readonly making: string;
  readonly self: string;
  /** `{count}` of what is not done yet. */
  readonly open: string;
  readonly allDone: string;
  /** `{done}` and `{total}`: pages, questions, tests, tasks. */
  readonly pagesOf: string;
  readonly questionsOf: string;
  readonly testsOf: string;
  readonly tasksOf: string;
  readonly testPassed: string;
  readonly testOpen: string;
  readonly testUntried: string;
  /** `{percent}`. */
  readonly points: string;
  /** `{level}`. */
  readonly first: string;
  readonly now: string;
  /** `{level}`, `{number}`, `{of}`. */
  readonly level: string;
  readonly unassessed: string;
}

/** Interface texts that the player writes; `{name}` marks a place that it fills. */
export interface PlayerTexts {
  /** `{page}` of `{pages}`. */
  readonly progress: string;
  readonly saving: string;
  readonly saved: string;
  /** `{reason}`. */
  readonly notSaved: string;
  readonly reasons: Readonly<Record<"refused" | "connection", string>>;
  /** What stays on the page: why nothing is stored, or what happened to what was. */
  readonly notices: Readonly<Record<"no-platform" | "no-storage" | "review" | "damaged" | "renewed", string>>;
  readonly states: Readonly<Record<"open" | "begun" | "done" | "locked", string>>;
  /** `{title}` of what must be done first. */
  readonly locked: string;
  /** `{title}` of what can no longer be done. */
  readonly lockedForever: string;
  readonly check: string;
  readonly checkChoose: string;
  readonly checkFill: string;
  readonly checkMatch: string;
  readonly checkOrder: string;
  readonly checkMark: string;
  readonly checkNumber: string;
  readonly checkText: string;
  readonly checkLevels: string;
  /** On the button of questions that nobody scores. */
  readonly done: string;
  readonly noted: string;
  readonly moveUp: string;
  readonly moveDown: string;
  /** `{text}`, `{place}`, `{of}`. */
  readonly moved: string;
  /** `{level}`. */
  readonly earlier: string;
  readonly hint: string;
  readonly again: string;
  readonly next: string;
  readonly right: string;
  readonly partly: string;
  readonly wrong: string;
  readonly solution: string;
  readonly rightOption: string;
  /** `{number}` and `{of}`: which attempt this is. */
  readonly attempt: string;
  readonly attemptOf: string;
  /** `{mark}` in percent. */
  readonly passMark: string;
  readonly practice: string;
  /** `{done}` and `{total}` questions. */
  readonly answered: string;
  /** `{points}`, `{total}`, `{percent}`. */
  readonly result: string;
  readonly passed: string;
  readonly failed: string;
  readonly notPassed: string;
  readonly newAttempt: string;
  readonly noAttempts: string;
  /** `{percent}`. */
  readonly best: string;
  readonly safetyFirst: string;
  /** `{left}` characters. */
  readonly charactersLeft: string;
  readonly taskDone: string;
  readonly taskCriteria: string;
  readonly resultsScore: string;
  readonly resultsNoScore: string;
  readonly resultsModules: string;
  readonly resultsObjectives: string;
  readonly resultsOpen: string;
  readonly resultsAllDone: string;
  /** `{done}` and `{total}`. */
  readonly doneOf: string;
  readonly stored: Readonly<Record<"platform" | "browser" | "nowhere", string>>;
  readonly declared: string;
}
