import type { QuestionKind } from "../../nodes/question.ts";
import type { Example } from "./example.ts";
import { freeText } from "./free-text.ts";
import { gapText } from "./gap-text.ts";
import { hotspot } from "./hotspot.ts";
import { markWords } from "./mark-words.ts";
import { matching } from "./matching.ts";
import { multipleChoice } from "./multiple-choice.ts";
import { numeric } from "./numeric.ts";
import { ordering } from "./ordering.ts";
import { selfAssessment } from "./self-assessment.ts";
import { singleChoice } from "./single-choice.ts";
import { trueFalse } from "./true-false.ts";

/** Every kind of question with an example, in the order of the reference. */
export const examples: Readonly<Record<QuestionKind, Example>> = {
  "single-choice": singleChoice,
  "multiple-choice": multipleChoice,
  "true-false": trueFalse,
  "gap-text": gapText,
  matching: matching,
  ordering: ordering,
  "mark-words": markWords,
  numeric: numeric,
  "free-text": freeText,
  hotspot: hotspot,
  "self-assessment": selfAssessment,
};
