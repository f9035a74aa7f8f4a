import { type Statement, wordsOf } from "./statement.ts";
import type { Words } from "./words.ts";

/**
 * An answer as a learner would say it: texts in place of their ids, without the marks that xAPI puts between them.
 * @see xAPI 1.0.3, part 2, 4.2.2: `[,]` stands between answers, `[.]` between the halves of a pair
 */
export function answerOf(statement: Statement, say: Words): string {
  const { response = "" } = statement.result ?? {};
  const { interactionType, choices = [], source = [], target = [] } = statement.object.definition ?? {};
  if (response === "") return "";
  if (interactionType === "true-false") return response === "true" ? say.yes : say.no;
  const text = (id: string): string =>
    wordsOf([...choices, ...source, ...target].find((one) => one.id === id)?.description).trim() || id;
  return response
    .split("[,]")
    .map((part) => part.split("[.]").map(text).join(" → "))
    .join(", ");
}
