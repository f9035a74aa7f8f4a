import { diagnose } from "@kurswerk/diagnostics";
import {
  entryOf,
  nameOf,
  type OptionNode,
  plainText,
  type QuestionNode,
  type QuizNode,
  type QuizYaml,
  vocabularies,
} from "@kurswerk/schema";
import { questionIds } from "../markdown/question-ids.ts";
import * as say from "../messages/item.ts";
import type { YamlFile } from "../yaml/yaml-file.ts";
import type { Files } from "./files.ts";
import { idFromName } from "./ids.ts";
import { optionalText, textOf } from "./text-of.ts";

type Written = QuizYaml["questions"][number];

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

function question(files: Files, file: YamlFile<QuizYaml>, written: Written, index: number): QuestionNode {
  const pointer = `/questions/${index}`;
  const text = (key: "hint" | "right" | "wrong" | "solution") =>
    optionalText(files, file, key, written[key], "block", `${pointer}/${key}`);
  const span = file.locate(pointer);
  const place = { ...span, end: Math.min(span.end, span.start + 1) };
  const spelling = entryOf(vocabularies.spellings, written.spelling ?? "");
  const base = {
    span,
    id: { value: written.id ?? "", span: written.id === undefined ? place : file.locate(`${pointer}/id`) },
    idDerived: written.id === undefined,
    stem: textOf(files, file, `${pointer}/stem`, written.stem ?? "", "block"),
    points: written.points ?? 1,
    attributes: spelling ? { spelling: spelling.id } : {},
    ...text("hint"),
    ...text("right"),
    ...text("wrong"),
    ...text("solution"),
  };
  if (written.kind === "gap-text")
    return { ...base, kind: "gap-text", text: gapText(files, file, written, pointer) };
  const kind =
    written.kind === "multiple-choice" || written.kind === "true-false" ? written.kind : "single-choice";
  if (written.stem === undefined) files.diagnostics.push(diagnose(say.stemMissing, {}, place));
  const options = (written.options ?? []).map((_, at) => option(files, file, written, pointer, at));
  checkOptions(files, kind, options, place);
  return { ...base, kind, options };
}

function gapText(files: Files, file: YamlFile<QuizYaml>, written: Written, pointer: string) {
  if (!(written.text ?? "").includes("[["))
    files.diagnostics.push(diagnose(say.gapMissing, {}, file.locate(`${pointer}/text`)));
  return textOf(files, file, `${pointer}/text`, written.text ?? "", "block", true);
}

function option(
  files: Files,
  file: YamlFile<QuizYaml>,
  written: Written,
  pointer: string,
  at: number,
): OptionNode {
  const one = written.options?.[at];
  const place = `${pointer}/options/${at}`;
  return {
    span: file.locate(place),
    text: textOf(files, file, `${place}/text`, one?.text ?? "", "block"),
    correct: one?.correct === true,
    ...optionalText(files, file, "feedback", one?.feedback, "block", `${place}/feedback`),
  };
}

function checkOptions(
  files: Files,
  kind: "single-choice" | "multiple-choice" | "true-false",
  options: readonly OptionNode[],
  place: QuestionNode["span"],
): void {
  const right = options.filter((one) => one.correct).length;
  const report = files.diagnostics;
  if (options.length > 0 && right === 0) report.push(diagnose(say.answerMissing, {}, place));
  if (right > 1 && kind !== "multiple-choice")
    report.push(diagnose(say.answersTooMany, { count: right }, place));
  if (kind === "true-false" && options.length !== 2)
    report.push(diagnose(say.trueFalseOptions, { count: options.length }, place));
  const texts = options.map((one) => plainText(one.text.tree));
  for (const [index, one] of options.entries()) {
    const text = texts[index] ?? "";
    if (text !== "" && texts.indexOf(text) < index)
      report.push(diagnose(say.optionDuplicate, { text }, one.span));
  }
}
