import { diagnose, type Outcome } from "@kurswerk/diagnostics";
import type { QuestionBlock, QuizFront, QuizNode } from "@kurswerk/schema";
import { contentStray, questionsMissing } from "../messages/item.ts";
import { blocks } from "./blocks.ts";
import { firstLine } from "./context.ts";
import { finish, type MarkdownFile, open } from "./markdown-file.ts";
import { questionIds } from "./question-ids.ts";
import { richText } from "./rich-text.ts";

/** Reads a quiz: its title, an introduction, questions. Text after the first question has no place. */
export function parseQuiz(file: MarkdownFile<QuizFront>): Outcome<QuizNode> {
  const opened = open(file);
  const { context, title } = opened;
  const children = blocks(opened.children, context, "top");
  const first = children.findIndex((node) => node.type === "question");
  const split = first === -1 ? children.length : first;
  for (const node of children.slice(split)) {
    if (node.type !== "question" && node.type !== "definition")
      context.report(diagnose(contentStray, {}, firstLine(context, node)));
  }
  const found = children.filter((node): node is QuestionBlock => node.type === "question");
  const span = { path: file.path, start: file.bodyStart, end: file.text.length };
  if (found.length === 0 && opened.diagnostics.length === 0)
    context.report(diagnose(questionsMissing, {}, title.span));
  const questions = questionIds(
    found.map((node) => node.question),
    file.text,
    context.report,
  );
  const intro = richText(children.slice(0, split), { type: "root" }, context);
  return finish(
    { kind: "quiz", id: file.id, path: file.path, span, file: file.front, title, intro, questions },
    opened,
  );
}
