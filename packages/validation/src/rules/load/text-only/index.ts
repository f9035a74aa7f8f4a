import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import type { ContainerNode, ContentNode } from "@kurswerk/schema";
import type { Rule } from "../../../rule.ts";
import { nodesOf } from "../../../walk.ts";
import { textOnly } from "./messages.ts";

/** Text, pictures and doing take turns (KOG-003). */
export const textOnlyRule: Rule = {
  profiles: ["strict"],
  messages: [textOnly],
  check: (course) =>
    course.modules.flatMap((module) => {
      const found: Diagnostic[] = [];
      let row = 0;
      for (const { node } of module.entries) {
        row = node && isTextOnly(node) ? row + 1 : 0;
        if (node && row === 3) found.push(diagnose(textOnly, {}, node.title.span));
      }
      return found;
    }),
};

function isTextOnly(node: ContentNode): boolean {
  if (node.kind !== "page" || node.questions.length > 0) return false;
  const { tree } = node.body;
  const examples = nodesOf<ContainerNode>(tree, "container").filter((one) => one.name === "example");
  return (
    examples.length === 0 && ["image", "embed", "table"].every((type) => nodesOf(tree, type).length === 0)
  );
}
