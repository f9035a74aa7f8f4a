import type { ChoiceNode, HotspotNode, OptionNode, QuestionNode } from "@kurswerk/schema";

/** A question whose answer is one of several options written as text. */
export function isChoice(question: QuestionNode): question is ChoiceNode {
  return (
    question.kind === "single-choice" || question.kind === "multiple-choice" || question.kind === "true-false"
  );
}

/** The options of a question to choose from; none for the others. */
export function optionsOf(question: QuestionNode): readonly OptionNode[] {
  return isChoice(question) || question.kind === "hotspot"
    ? (question as ChoiceNode | HotspotNode).options
    : [];
}
