import type { QuestionKind } from "../nodes/question.ts";
import { freeText } from "./free-text.ts";
import { gapText } from "./gap-text.ts";
import { hotspot } from "./hotspot.ts";
import { markWords } from "./mark-words.ts";
import { matching } from "./matching.ts";
import { multipleChoice } from "./multiple-choice.ts";
import { numeric } from "./numeric.ts";
import { ordering } from "./ordering.ts";
import type { ItemDeclaration } from "./question.ts";
import { selfAssessment } from "./self-assessment.ts";
import { singleChoice } from "./single-choice.ts";
import { trueFalse } from "./true-false.ts";

const all: Readonly<Record<QuestionKind, ItemDeclaration>> = {
  "single-choice": singleChoice,
  "multiple-choice": multipleChoice,
  "true-false": trueFalse,
  "gap-text": gapText,
  matching,
  ordering,
  "mark-words": markWords,
  numeric,
  "free-text": freeText,
  hotspot,
  "self-assessment": selfAssessment,
};

/** Every kind of question that an author may write, by its name. */
export const items: Readonly<Record<string, ItemDeclaration>> = all;
