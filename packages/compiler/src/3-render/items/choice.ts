import type { ChoiceItem } from "@kurswerk/format";
import type { ChoiceNode } from "@kurswerk/schema";
import { hash } from "../../hash.ts";
import type { Writer } from "../writer.ts";
import { common } from "./common.ts";

/** A choice question. Its structure is the kind and which options are right: their words may change. */
export function choice(node: ChoiceNode, entry: string, write: Writer): ChoiceItem {
  const key = node.options.map((option) => (option.correct ? "1" : "0")).join("");
  return {
    ...common(node, entry, write),
    kind: node.kind,
    hash: hash(`${node.kind}:${key}`),
    options: node.options.map((option) => ({
      span: option.span,
      text: write.html(option.text),
      correct: option.correct,
      ...(option.feedback ? { feedback: write.html(option.feedback) } : {}),
    })),
  };
}
