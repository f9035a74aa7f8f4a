import { gapText } from "./gap-text.ts";
import { multipleChoice } from "./multiple-choice.ts";
import type { ItemDeclaration } from "./question.ts";
import { singleChoice } from "./single-choice.ts";
import { trueFalse } from "./true-false.ts";

/** Every kind of question that an author may write, by its name. */
export const items: Readonly<Record<string, ItemDeclaration>> = {
  "single-choice": singleChoice,
  "multiple-choice": multipleChoice,
  "true-false": trueFalse,
  "gap-text": gapText,
};

/** Kinds that are planned: they are refused with a sentence that says so. */
export const plannedKinds: readonly string[] = [
  "matching",
  "ordering",
  "mark-words",
  "numeric",
  "free-text",
  "hotspot",
  "self-assessment",
];
