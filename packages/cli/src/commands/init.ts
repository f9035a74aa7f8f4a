import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { slug } from "@kurswerk/schema";
import { assetsFolder } from "../assets.ts";
import { type Common, session } from "../options.ts";
import { UsageError } from "../usage-error.ts";
import { version } from "../version.ts";
import { copyTemplates } from "../write/copy-templates.ts";

export interface InitOptions extends Common {
  readonly title?: string;
  readonly language?: string;
  readonly repository?: boolean;
}

/** Writes a course that validates and builds at once, alone or in a repository. Nothing that exists is overwritten. */
export async function init(named: string | undefined, options: InitOptions): Promise<number> {
  const run = session(options);
  const asks = process.stdin.isTTY === true && (options.title === undefined || named === undefined);
  const talk = asks ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
  const title =
    options.title ??
    ((await talk?.question(run.texts.askTitle)) || (run.language === "de" ? "Mein Kurs" : "My course"));
  const language = options.language === "en" || options.language === "de" ? options.language : run.language;
  const usual = options.repository ? (language === "de" ? "kurse" : "courses") : slug(title);
  const folder = named ?? ((await talk?.question(`${run.texts.askFolder}[${usual}] `)) || usual);
  talk?.close();
  if (
    existsSync(folder) &&
    (!statSync(folder).isDirectory() || readdirSync(folder).some((name) => !name.startsWith(".")))
  )
    throw new UsageError(run.texts.exists(folder));
  if (options.repository) {
    const course = courseName(title, language);
    writeRepository(folder, title, course, language);
    writeCourse(join(folder, "courses", course), title, language);
  } else writeCourse(folder, title, language);
  copyTemplates(`${assetsFolder}templates/editor-${language}`, join(folder, ".vscode"));
  copyTemplates(`${assetsFolder}json-schemas/${language}`, join(folder, ".vscode", "schemas"));
  console.log(run.texts.made(resolve(folder) === process.cwd() ? "." : folder));
  console.log(
    options.repository
      ? run.texts.repositoryNext(folder, `courses/${courseName(title, language)}`)
      : run.texts.initNext(folder),
  );
  return 0;
}

function writeCourse(folder: string, title: string, language: string): void {
  copyTemplates(`${assetsFolder}templates/course-${language}`, folder, {
    '"{title}"': JSON.stringify(title),
  });
}

/** What a hosting service reads beside the courses: read-me, ignored files, workflows. */
function writeRepository(folder: string, title: string, course: string, language: string): void {
  copyTemplates(`${assetsFolder}templates/repository-${language}`, folder, {
    "{version}": version,
    "{course}": course,
    "{title}": title.replaceAll("|", "\\|"),
  });
}

/** The folder of the first course: its title where that makes an id. */
function courseName(title: string, language: string): string {
  const id = slug(title).replaceAll(".", "-");
  return /^[a-z][a-z0-9-]*$/.test(id) ? id : language === "de" ? "kurs" : "course";
}
