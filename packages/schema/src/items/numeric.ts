import { key, needed, text, union } from "../declare/index.ts";
import { type ItemDeclaration, question } from "./question.ts";

const amount = union([{ type: "number", integer: false }, text()]);

export const numeric: ItemDeclaration = {
  kind: "numeric",
  attributes: { answer: text(), tolerance: text(), unit: text() },
  yaml: question("numeric", {
    answer: needed(
      amount,
      ["Ergebnis", 'Die richtige Zahl: 40.2 oder "40,2".'],
      ["Answer", 'The right number: 40.2 or "40,2".'],
    ),
    tolerance: key(
      amount,
      ["Abweichung", "So viel darf die Antwort abweichen. Ohne Angabe 0."],
      ["Tolerance", "How far an answer may be off. 0 when absent."],
    ),
    unit: key(
      text(),
      ["Einheit", "Steht hinter dem Feld, zum Beispiel mm."],
      ["Unit", "Stands behind the field, such as mm."],
    ),
  }),
};
