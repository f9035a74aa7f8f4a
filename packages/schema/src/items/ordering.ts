import { list, needed, text } from "../declare/index.ts";
import { type ItemDeclaration, question } from "./question.ts";

export const ordering: ItemDeclaration = {
  kind: "ordering",
  attributes: {},
  yaml: question("ordering", {
    entries: needed(
      list(text("markdown"), 2),
      ["Schritte", "In der richtigen Reihenfolge; der Kurs mischt sie."],
      ["Entries", "In the right order; the course shuffles them."],
    ),
  }),
};
