/** What the list of statements says. */
export interface Words {
  /** Stands in for a title. */
  readonly content: string;
  /** What happened, by the last part of the verb's address. */
  readonly verbs: Readonly<Record<string, (name: string) => string>>;
  readonly otherVerb: (verb: string) => (name: string) => string;
  readonly quoted: (text: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly right: string;
  readonly wrong: string;
  readonly passed: string;
  readonly failed: string;
  readonly points: (raw: number, max: number) => string;
  readonly times: (count: number) => string;
  readonly statement: string;
  readonly broken: string;
  readonly fine: string;
  readonly notes: (count: number) => string;
  readonly severity: Readonly<Record<"error" | "warning" | "info", string>>;
}

const german: Words = {
  content: "Inhalt ohne Titel",
  verbs: {
    attempted: (name) => `„${name}“ geöffnet`,
    interacted: (name) => `In „${name}“ etwas getan`,
    answered: (name) => `„${name}“ beantwortet`,
    completed: (name) => `„${name}“ abgeschlossen`,
    progressed: (name) => `In „${name}“ weitergegangen`,
    consume: (name) => `„${name}“ angesehen`,
    consumed: (name) => `„${name}“ angesehen`,
  },
  otherVerb: (verb) => (name) => `„${name}“: ${verb}`,
  quoted: (text) => `„${text}“`,
  yes: "wahr",
  no: "falsch",
  right: "richtig",
  wrong: "nicht richtig",
  passed: "bestanden",
  failed: "nicht bestanden",
  points: (raw, max) => `${decimal(raw, "de")} von ${decimal(max, "de")} ${max === 1 ? "Punkt" : "Punkten"}`,
  times: (count) => `${count}-mal`,
  statement: "Statement ansehen",
  broken: "Der Inhalt lässt sich nicht öffnen.",
  fine: "Keine Fehler.",
  notes: (count) => (count === 1 ? "1 Hinweis" : `${count} Hinweise`),
  severity: { error: "Fehler", warning: "Warnung", info: "Hinweis" },
};

const english: Words = {
  content: "Content without a title",
  verbs: {
    attempted: (name) => `Opened “${name}”`,
    interacted: (name) => `Did something in “${name}”`,
    answered: (name) => `Answered “${name}”`,
    completed: (name) => `Completed “${name}”`,
    progressed: (name) => `Moved on in “${name}”`,
    consume: (name) => `Looked at “${name}”`,
    consumed: (name) => `Looked at “${name}”`,
  },
  otherVerb: (verb) => (name) => `“${name}”: ${verb}`,
  quoted: (text) => `“${text}”`,
  yes: "true",
  no: "false",
  right: "right",
  wrong: "not right",
  passed: "passed",
  failed: "not passed",
  points: (raw, max) => `${decimal(raw, "en")} of ${decimal(max, "en")} ${max === 1 ? "point" : "points"}`,
  times: (count) => `${count} times`,
  statement: "Show the statement",
  broken: "The content cannot be opened.",
  fine: "No errors.",
  notes: (count) => (count === 1 ? "1 note" : `${count} notes`),
  severity: { error: "Error", warning: "Warning", info: "Note" },
};

function decimal(value: number, language: string): string {
  return value.toLocaleString(language, { maximumFractionDigits: 2 });
}

export const words: Readonly<Record<"de" | "en", Words>> = { de: german, en: english };
