import { type ItemDeclaration, options, question } from "./question.ts";

export const singleChoice: ItemDeclaration = {
  kind: "single-choice",
  attributes: {},
  yaml: question("single-choice", { options }),
};
