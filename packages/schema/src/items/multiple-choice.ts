import { type ItemDeclaration, options, question } from "./question.ts";

export const multipleChoice: ItemDeclaration = {
  kind: "multiple-choice",
  attributes: {},
  yaml: question("multiple-choice", { options }),
};
