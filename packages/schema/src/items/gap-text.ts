import { choice, key, needed, text } from "../declare/index.ts";
import { spellings } from "../vocabularies/lists.ts";
import { type ItemDeclaration, question } from "./question.ts";

export const gapText: ItemDeclaration = {
  kind: "gap-text",
  attributes: { spelling: choice(spellings) },
  yaml: question("gap-text", {
    text: needed(
      text("markdown"),
      ["Lückentext", "Text mit Lücken: [[Antwort|Variante]]."],
      ["Gap text", "Text with gaps: [[answer|variant]]."],
    ),
    spelling: key(
      choice(spellings),
      ["Schreibweise", "tolerant oder exact. Ohne Angabe tolerant."],
      ["Spelling", "tolerant or exact. tolerant when absent."],
    ),
  }),
};
