import type { Item } from "@kurswerk/format";
import type { QuestionNode } from "@kurswerk/schema";
import type { Writer } from "../writer.ts";

type Common = Pick<Item, "span" | "id" | "stem" | "points" | "hint" | "right" | "wrong" | "solution">;

/** What every kind of question has. */
export function common(node: QuestionNode, entry: string, write: Writer): Common {
  return {
    span: node.span,
    id: `${entry}/${node.id.value}`,
    stem: write.html(node.stem),
    points: node.points,
    ...(node.hint ? { hint: write.html(node.hint) } : {}),
    ...(node.right ? { right: write.html(node.right) } : {}),
    ...(node.wrong ? { wrong: write.html(node.wrong) } : {}),
    ...(node.solution ? { solution: write.html(node.solution) } : {}),
  };
}
