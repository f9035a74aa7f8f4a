import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { slug } from "@kurswerk/schema";
import { assetsFolder } from "../assets.ts";
import { type Common, session } from "../options.ts";
import { UsageError } from "../usage-error.ts";
import { writeText } from "../write/write-text.ts";

export interface InitOptions extends Common {
  readonly title?: string;
  readonly language?: string;
}

/** Writes a course that validates and builds at once. Nothing that exists is overwritten. */
export async function init(named: string | undefined, options: InitOptions): Promise<number> {
  const run = session(options);
  const asks = process.stdin.isTTY === true && (options.title === undefined || named === undefined);
  const talk = asks ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
  const title =
    options.title ??
    ((await talk?.question(run.texts.askTitle)) || (run.language === "de" ? "Mein Kurs" : "My course"));
  const folder = named ?? ((await talk?.question(`${run.texts.askFolder}[${slug(title)}] `)) || slug(title));
  talk?.close();
  if (
    existsSync(folder) &&
    (!statSync(folder).isDirectory() || readdirSync(folder).some((name) => !name.startsWith(".")))
  )
    throw new UsageError(run.texts.exists(folder));
  const language = options.language === "en" || options.language === "de" ? options.language : run.language;
  copy(`${assetsFolder}templates/course-${language}`, folder, (text) =>
    text.replaceAll('"{title}"', JSON.stringify(title)),
  );
  copy(`${assetsFolder}templates/editor-${language}`, join(folder, ".vscode"), (text) => text);
  copy(`${assetsFolder}json-schemas/${language}`, join(folder, ".vscode", "schemas"), (text) => text);
  console.log(run.texts.made(resolve(folder) === process.cwd() ? "." : folder));
  console.log(run.texts.initNext(folder));
  return 0;
}

function copy(from: string, to: string, change: (text: string) => string): void {
  for (const path of readdirSync(from, { recursive: true, encoding: "utf8" })) {
    if (!statSync(join(from, path)).isDirectory() && !existsSync(join(to, path)))
      writeText(join(to, path), change(readFileSync(join(from, path), "utf8")));
  }
}
