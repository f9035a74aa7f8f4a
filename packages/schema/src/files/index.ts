import type { Shape } from "../declare/shape.ts";
import { baseline } from "./baseline.ts";
import { canvas } from "./canvas.ts";
import { page, quiz, quizYaml, task, taskYaml } from "./content.ts";
import { course, glossary, media, theme } from "./course.ts";
import { framework } from "./framework.ts";
import { module, rubric } from "./module.ts";

/** What an author writes; `page`, `quiz` and `task` are front matter of Markdown files. */
export type FileKind =
  | "course"
  | "module"
  | "page"
  | "quiz"
  | "task"
  | "quiz-yaml"
  | "task-yaml"
  | "rubric"
  | "media"
  | "glossary"
  | "theme"
  | "framework"
  | "canvas"
  | "baseline";

/** Every kind of file that an author writes; `page`, `quiz` and `task` are front matter. */
export const files: Readonly<Record<FileKind, Shape>> = {
  course,
  module,
  page,
  quiz,
  task,
  "quiz-yaml": quizYaml,
  "task-yaml": taskYaml,
  rubric,
  media,
  glossary,
  theme,
  framework,
  canvas,
  baseline,
};
