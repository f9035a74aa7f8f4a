import type { Item } from "@kurswerk/format";
import type { QuestionNode } from "@kurswerk/schema";
import type { Writer } from "../writer.ts";
import { gapText } from "./gap-text.ts";
import { multipleChoice } from "./multiple-choice.ts";
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
  }
}
