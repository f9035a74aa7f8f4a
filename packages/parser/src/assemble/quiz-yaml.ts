import { nameOf, type QuestionNode, type QuestionYaml, type QuizNode, type QuizYaml } from "@kurswerk/schema";
import { fromYaml } from "../items/index.ts";
import { questionIds } from "../markdown/question-ids.ts";
import type { YamlFile } from "../yaml/yaml-file.ts";
import type { Files } from "./files.ts";
import { idFromName } from "./ids.ts";
import { optionalText, textOf } from "./text-of.ts";

/** A quiz written as YAML: the same node as from Markdown. */
export function quizFromYaml(files: Files, path: string): QuizNode | undefined {
  const file = files.yaml<QuizYaml>("quiz-yaml", path);
  if (!file) return undefined;
  const { data } = file;
  const questions = data.questions.map((one, index) => question(files, file, one, index));
  return {
    kind: "quiz",
    id: { value: data.id ?? idFromName(nameOf(path)), span: file.locate("/id") },
    path,
    span: file.span,
    file,
    title: textOf(files, file, "/title", data.title),
    intro:
      data.intro === undefined
        ? { span: file.span, tree: { type: "root", children: [] } }
        : textOf(files, file, "/intro", data.intro, "block"),
    questions: questionIds(questions, files.texts.get(path) ?? "", (one) => files.diagnostics.push(one)),
  };
}

function question(
  files: Files,
  file: YamlFile<QuizYaml>,
  written: QuestionYaml,
  index: number,
): QuestionNode {
  const pointer = `/questions/${index}`;
  const part = (key: "hint" | "right" | "wrong" | "solution") =>
    optionalText(files, file, key, written[key], "block", `${pointer}/${key}`);
  const span = file.locate(pointer);
  const place = { ...span, end: Math.min(span.end, span.start + 1) };
  return {
    span,
    id: { value: written.id ?? "", span: written.id === undefined ? place : file.locate(`${pointer}/id`) },
    idDerived: written.id === undefined,
    points: written.points ?? 1,
    ...part("hint"),
    ...part("right"),
    ...part("wrong"),
    ...part("solution"),
    ...fromYaml({
      written,
      place,
      text: (at, text, gaps) => textOf(files, file, pointer + at, text ?? "", "block", gaps),
      span: (at) => file.locate(pointer + at),
      report: (one) => files.diagnostics.push(one),
    }),
  };
}
