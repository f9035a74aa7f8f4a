import { type ItemDeclaration, options, question } from "./question.ts";

export const trueFalse: ItemDeclaration = {
  kind: "true-false",
  attributes: {},
  yaml: question("true-false", { options }),
};
