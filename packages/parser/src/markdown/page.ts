import type { Outcome } from "@kurswerk/diagnostics";
import type { PageFront, PageNode, QuestionBlock } from "@kurswerk/schema";
import { blocks } from "./blocks.ts";
import { finish, type MarkdownFile, open } from "./markdown-file.ts";
import { questionIds } from "./question-ids.ts";
import { richText } from "./rich-text.ts";

/** Reads a page: its title, its blocks, and the practice questions among them. */
export function parsePage(file: MarkdownFile<PageFront>): Outcome<PageNode> {
  const opened = open(file);
  const children = blocks(opened.children, opened.context, "top");
  const found = children.filter((node): node is QuestionBlock => node.type === "question");
  const questions = questionIds(
    found.map((node) => node.question),
    file.text,
    opened.context.report,
  );
  for (const [index, node] of found.entries()) node.question = questions[index] ?? node.question;
  const { title, context } = opened;
  const body = richText(children, { type: "root" }, context);
  const span = { path: file.path, start: file.bodyStart, end: file.text.length };
  return finish(
    { kind: "page", id: file.id, path: file.path, span, file: file.front, title, body, questions },
    opened,
  );
}
