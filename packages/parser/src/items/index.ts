import type { QuestionKind, QuestionNode, QuestionYaml } from "@kurswerk/schema";
import { choice } from "./choice.ts";
import { freeText } from "./free-text.ts";
import { gapText } from "./gap-text.ts";
import { hotspot } from "./hotspot.ts";
import { markWords } from "./mark-words.ts";
import { matching } from "./matching.ts";
import { numeric } from "./numeric.ts";
import { ordering } from "./ordering.ts";
import type { InMarkdown, InYaml, Own, Reader } from "./reader.ts";
import { selfAssessment } from "./self-assessment.ts";

const readers: Readonly<Record<QuestionKind, Reader<QuestionNode>>> = {
  "single-choice": choice("single-choice"),
  "multiple-choice": choice("multiple-choice"),
  "true-false": choice("true-false"),
  "gap-text": gapText,
  matching,
  ordering,
  "mark-words": markWords,
  numeric,
  "free-text": freeText,
  hotspot,
  "self-assessment": selfAssessment,
};

/** What a question directive of a known kind says. */
export function fromMarkdown(question: InMarkdown): Own<QuestionNode> {
  return readers[question.node.name as QuestionKind].markdown(question);
}

/** What a question in YAML says. */
export function fromYaml(question: InYaml<QuestionYaml>): Own<QuestionNode> {
  return (readers[question.written.kind] ?? readers["single-choice"]).yaml(question);
}
