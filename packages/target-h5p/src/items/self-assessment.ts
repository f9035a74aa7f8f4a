import type { SelfAssessmentItem } from "@kurswerk/format";
import { documentation, field, films, page, texts } from "../documentation.ts";
import { el, nodesOf, plain } from "../html/nodes.ts";
import { hint, type ItemWriter, otherForm } from "./question.ts";

/** Statements to judge oneself by: a field for each, the levels named above. Never scored. */
export const selfAssessment: ItemWriter<SelfAssessmentItem> = (item, write, _, title) => {
  otherForm(item, write, "H5P.DocumentationTool");
  const levels = item.levels.join(" – ");
  const elements = [
    ...texts(
      [...nodesOf(item.stem), el("p", el("strong", `${write.say.levels}: `), levels)],
      `${item.id}#stem`,
      write,
      item.span,
    ),
    ...item.statements.map((one, index) =>
      field(write, `${item.id}#statement-${index}`, plain(nodesOf(one.text)), "1", levels),
    ),
  ];
  return {
    before: films(nodesOf(item.stem), item.id, write, item.span),
    content: documentation(write, item.id, title, [page(write, `${item.id}#page`, title, elements)]),
    after: hint(item, write),
  };
};
