import type { Item } from "@kurswerk/format";
import type { QuestionNode } from "@kurswerk/schema";
import type { Writer } from "../writer.ts";
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

/** Renders a question of any kind as data. */
export function item(node: QuestionNode, entry: string, write: Writer): Item {
  switch (node.kind) {
    case "single-choice":
      return singleChoice(node, entry, write);
    case "multiple-choice":
      return multipleChoice(node, entry, write);
    case "true-false":
      return trueFalse(node, entry, write);
    case "gap-text":
      return gapText(node, entry, write);
    case "matching":
      return matching(node, entry, write);
    case "ordering":
      return ordering(node, entry, write);
    case "mark-words":
      return markWords(node, entry, write);
    case "numeric":
      return numeric(node, entry, write);
    case "free-text":
      return freeText(node, entry, write);
    case "hotspot":
      return hotspot(node, entry, write);
    case "self-assessment":
      return selfAssessment(node, entry, write);
  }
}
