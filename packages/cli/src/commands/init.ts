import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import type { Language } from "@kurswerk/diagnostics";
import { type CanvasFile, slug } from "@kurswerk/schema";
import { assetsFolder } from "../assets.ts";
import { exitCode } from "../exit-code.ts";
import { skeleton } from "../from-canvas/skeleton.ts";
import { type Common, session } from "../options.ts";
import { printReport } from "../print-report.ts";
import { readCanvas } from "../read/read-canvas.ts";
import { UsageError } from "../usage-error.ts";
import { version } from "../version.ts";
import { copyTemplates } from "../write/copy-templates.ts";
import { writeText } from "../write/write-text.ts";

export interface InitOptions extends Common {
  readonly title?: string;
  readonly language?: string;
  readonly repository?: boolean;
  readonly fromCanvas?: string;
}

/**
 * Writes a course that validates and builds at once, alone or in a repository, from a template or a canvas.
 * Nothing that exists is overwritten.
 */
export async function init(named: string | undefined, options: InitOptions): Promise<number> {
  const run = session(options);
  const canvas = options.fromCanvas === undefined ? undefined : readCanvas(options.fromCanvas, run.texts);
  if (canvas?.diagnostics.length) await printReport([canvas], run);
  if (canvas && exitCode(canvas.diagnostics, false) !== 0) return 1;
  const given = options.title ?? canvas?.file?.data.title;
  const asks = process.stdin.isTTY === true && (given === undefined || named === undefined);
  const talk = asks ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
  const title =
    given ??
    ((await talk?.question(run.texts.askTitle)) || (run.language === "de" ? "Mein Kurs" : "My course"));
  const chosen = options.language ?? (canvas ? (canvas.file?.data.language ?? "de") : run.language);
  const language = chosen === "en" ? "en" : "de";
  const usual = options.repository ? (language === "de" ? "kurse" : "courses") : slug(title);
  const folder = named ?? ((await talk?.question(`${run.texts.askFolder}[${usual}] `)) || usual);
  talk?.close();
  if (
    existsSync(folder) &&
    (!statSync(folder).isDirectory() || readdirSync(folder).some((name) => !name.startsWith(".")))
  )
    throw new UsageError(run.texts.exists(folder));
  const write = (course: string): void =>
    canvas?.file
      ? writeFromCanvas(course, { ...canvas.file.data, title }, canvas.text, language)
      : writeCourse(course, title, language);
  if (options.repository) {
    const course = courseName(title, language);
    writeRepository(folder, title, course, language);
    write(join(folder, "courses", course));
  } else write(folder);
  copyTemplates(`${assetsFolder}templates/editor-${language}`, join(folder, ".vscode"));
  copyTemplates(`${assetsFolder}json-schemas/${language}`, join(folder, ".vscode", "schemas"));
  console.log(run.texts.made(resolve(folder) === process.cwd() ? "." : folder));
  console.log(
    options.repository
      ? run.texts.repositoryNext(asArgument(folder), `courses/${courseName(title, language)}`)
      : run.texts.initNext(asArgument(folder)),
  );
  if (canvas) console.log(run.texts.canvasNext);
  return 0;
}

/** The course that a canvas plans, and the canvas beside it. */
function writeFromCanvas(folder: string, canvas: CanvasFile, text: string, language: Language): void {
  for (const [path, content] of skeleton(canvas, language)) writeText(join(folder, path), content);
  writeText(join(folder, "canvas.yaml"), text);
}

function writeCourse(folder: string, title: string, language: string): void {
  copyTemplates(`${assetsFolder}templates/course-${language}`, folder, {
    '"{title}"': JSON.stringify(asMarkdown(title)),
  });
}

/** What a hosting service reads beside the courses: read-me, ignored files, workflows. */
function writeRepository(folder: string, title: string, course: string, language: string): void {
  copyTemplates(`${assetsFolder}templates/repository-${language}`, folder, {
    "{version}": version,
    "{course}": course,
    "{title}": asMarkdown(title).replaceAll("|", "\\|"),
  });
}

/** A path as shells take it for one argument. */
function asArgument(path: string): string {
  return /[^\p{L}\p{N}_./\\:-]/u.test(path) ? `"${path}"` : path;
}

/** A title as typed, in files that read Markdown: signs that would be markup there are taken as they are. */
function asMarkdown(title: string): string {
  return title.replace(/[\\`]|<(?=[a-z/!?])|(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/giu, "\\$&");
}

/** The folder of the first course: its title where that makes an id. */
function courseName(title: string, language: string): string {
  const id = slug(title).replaceAll(".", "-");
  return /^[a-z][a-z0-9-]*$/.test(id) ? id : language === "de" ? "kurs" : "course";
}
