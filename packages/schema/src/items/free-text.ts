import { key, list, text } from "../declare/index.ts";
import { type ItemDeclaration, question } from "./question.ts";

export const freeText: ItemDeclaration = {
  kind: "free-text",
  attributes: {},
  yaml: question("free-text", {
    criteria: key(
      list(text("markdown")),
      ["Prüfpunkte", "Womit man die eigene Antwort nach dem Schreiben prüft."],
      ["Criteria", "What to check one's own answer by after writing."],
    ),
  }),
};
