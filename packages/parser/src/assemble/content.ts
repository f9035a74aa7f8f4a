import { diagnose, type Located } from "@kurswerk/diagnostics";
import {
  type ContentNode,
  folderOf,
  isId,
  nameOf,
  type PageFront,
  type QuizFront,
  resolvePath,
  type TaskFront,
} from "@kurswerk/schema";
import type { MarkdownFile } from "../markdown/markdown-file.ts";
import { parsePage } from "../markdown/page.ts";
import { parseQuiz } from "../markdown/quiz.ts";
import { parseTask } from "../markdown/task.ts";
import { fileMissing, idInvalid } from "../messages/course.ts";
import { frontMatterOpen } from "../messages/yaml.ts";
import { frontMatter } from "../yaml/front-matter.ts";
import { readYaml } from "../yaml/read-yaml.ts";
import type { Files } from "./files.ts";
import { contentEnding, idFromName } from "./ids.ts";
import { quizFromYaml } from "./quiz-yaml.ts";
import { taskFromYaml } from "./task-yaml.ts";

/** Reads one page, quiz or task by the ending of its name; `undefined` when it was refused. */
export function content(files: Files, path: string): ContentNode | undefined {
  const node = read(files, path);
  if (node && !isId(node.id.value))
    files.diagnostics.push(diagnose(idInvalid, { id: node.id.value }, node.id.span));
  if (node?.kind === "task")
    rubricExists(files, node.path, node.file.data.rubric, node.file.locate("/rubric"));
  return node;
}

function read(files: Files, path: string): ContentNode | undefined {
  switch (contentEnding(path)) {
    case ".quiz.yaml":
      return quizFromYaml(files, path);
    case ".task.yaml":
      return taskFromYaml(files, path);
    case ".quiz.md":
      return keep(files, parseQuiz(markdownFile<QuizFront>(files, "quiz", path)));
    case ".task.md":
      return keep(files, parseTask(markdownFile<TaskFront>(files, "task", path)));
    case ".md":
      return keep(files, parsePage(markdownFile<PageFront>(files, "page", path)));
    case undefined:
      return undefined;
  }
}

function keep<T>(
  files: Files,
  outcome: {
    readonly value: T | undefined;
    readonly diagnostics: Files["diagnostics"] | readonly Files["diagnostics"][number][];
  },
): T | undefined {
  files.diagnostics.push(...outcome.diagnostics);
  return outcome.value;
}

function markdownFile<F extends { readonly id?: string }>(
  files: Files,
  kind: "page" | "quiz" | "task",
  path: string,
): MarkdownFile<F> {
  const text = files.texts.get(path) ?? "";
  const head = frontMatter(text);
  if (head === "open") files.diagnostics.push(diagnose(frontMatterOpen, {}, { path, start: 0, end: 3 }));
  const { start, end, bodyStart } =
    head === "open" || head === undefined ? { start: 0, end: 0, bodyStart: 0 } : head;
  const outcome = readYaml<F>(kind, { path, text, start, end });
  files.diagnostics.push(...outcome.diagnostics);
  const front = outcome.value;
  if (!front) throw new Error(`The head of ${path} could not be read.`);
  const id: Located<string> =
    front.data.id === undefined
      ? { value: idFromName(nameOf(path)), span: { path, start: 0, end: 0 } }
      : { value: front.data.id, span: front.locate("/id") };
  return { path, text, bodyStart: head === "open" ? text.length : bodyStart, front, id };
}

function rubricExists(
  files: Files,
  from: string,
  rubric: string | undefined,
  span: Located<string>["span"],
): void {
  if (rubric === undefined) return;
  const path = resolvePath(folderOf(from), rubric);
  files.used.add(path);
  if (!files.texts.has(path)) files.diagnostics.push(diagnose(fileMissing, { file: rubric }, span));
}
