import { needed, text } from "../declare/index.ts";
import { type ItemDeclaration, question } from "./question.ts";

export const markWords: ItemDeclaration = {
  kind: "mark-words",
  attributes: {},
  yaml: question("mark-words", {
    text: needed(
      text("markdown"),
      ["Text", "Die richtigen Wörter stehen in [[…]]."],
      ["Text", "The right words stand in [[…]]."],
    ),
  }),
};
