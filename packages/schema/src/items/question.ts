import { choice, key, list, needed, number, object, text } from "../declare/index.ts";
import type { Key, Shape } from "../declare/shape.ts";
import { vocabulary } from "../vocabularies/vocabulary.ts";

/** One kind of question: what its directive takes in Markdown, and its form in YAML. */
export interface ItemDeclaration {
  readonly kind: string;
  /** Attributes of the directive besides `#id` and `points`. */
  readonly attributes: Readonly<Record<string, Shape>>;
  readonly yaml: Shape;
}

const part = (de: readonly [string, string], en: readonly [string, string]): Key =>
  key(text("markdown"), de, en);

/** The keys that every kind has in YAML, joined with its own. */
export function question(kind: string, own: Readonly<Record<string, Key>>): Shape {
  return object({
    kind: needed(
      choice(vocabulary("kind", `${kind} | ${kind} | ${kind}`)),
      ["Art", "Art der Frage."],
      ["Kind", "Kind of question."],
    ),
    id: key(
      text("id"),
      ["Kennung", "Bleibt gleich, auch wenn sich der Text ändert."],
      ["Id", "Stays the same when the text changes."],
    ),
    stem: part(["Frage", "Die Frage selbst."], ["Stem", "The question itself."]),
    points: key(
      number(0, 100),
      ["Punkte", "Was die Frage wert ist. Ohne Angabe 1."],
      ["Points", "What the question is worth. 1 when absent."],
    ),
    ...own,
    hint: part(["Tipp", "Hilfe auf Wunsch."], ["Hint", "Help on request."]),
    right: part(
      ["Rückmeldung richtig", "Nach einer richtigen Antwort."],
      ["Right feedback", "After a right answer."],
    ),
    wrong: part(
      ["Rückmeldung falsch", "Nach einer falschen Antwort."],
      ["Wrong feedback", "After a wrong answer."],
    ),
    solution: part(["Lösung", "Erklärung der Lösung."], ["Solution", "The solution explained."]),
  });
}

/** The list of answers that choice questions share. */
export const options: Key = needed(
  list(
    object({
      text: needed(text("markdown"), ["Antwort", "Text der Antwort."], ["Option", "Text of the option."]),
      correct: key(
        { type: "boolean" },
        ["Richtig", "Ja bei einer richtigen Antwort."],
        ["Correct", "Yes for a right option."],
      ),
      feedback: part(
        ["Rückmeldung", "Erscheint, wenn diese Antwort gewählt wurde."],
        ["Feedback", "Shown when this option was chosen."],
      ),
    }),
    1,
  ),
  ["Antworten", "Antworten zur Auswahl."],
  ["Options", "Answers to choose from."],
);
