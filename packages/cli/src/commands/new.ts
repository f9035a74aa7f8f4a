import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { slug } from "@kurswerk/schema";
import { isSeq, parseDocument } from "yaml";
import { assetsFolder } from "../assets.ts";
import { type Common, session } from "../options.ts";
import type { Texts } from "../texts/texts.ts";
import { UsageError } from "../usage-error.ts";
import { writeText } from "../write/write-text.ts";

const endings: Readonly<Record<string, string>> = { page: ".md", quiz: ".quiz.md", task: ".task.md" };

/** Adds a page, quiz, task or module and its line in module.yaml or course.yaml; comments there stay. */
export async function add(
  kind: string,
  name: string,
  options: Common & { readonly in?: string },
): Promise<number> {
  const run = session(options);
  const id = slug(name).replaceAll(".", "-");
  if (!/^[a-z][a-z0-9-]*$/.test(id)) throw new UsageError(run.texts.nameInvalid(name));
  const fill = (text: string): string => text.replaceAll("{title}", name);
  const template = (file: string): string =>
    fill(readFileSync(`${assetsFolder}templates/new-${run.language}/${file}`, "utf8"));
  if (kind === "module") {
    if (!existsSync("course.yaml")) throw new UsageError(run.texts.noCourse("."));
    const taken = existsSync("modules") ? readdirSync("modules") : [];
    if (taken.some((folder) => folder.replace(/^\d+[-_. ]+/, "") === id))
      throw new UsageError(run.texts.exists(id));
    const folder = join("modules", `${taken.length + 1}-${id}`);
    const course = withLine("course.yaml", "modules", id, run.texts);
    writeText(join(folder, "start.md"), template("page.md"));
    writeText(join(folder, "module.yaml"), template("module.yaml"));
    writeText("course.yaml", course);
    console.log(run.texts.made(folder));
    return 0;
  }
  const module = options.in ?? (existsSync("module.yaml") ? "." : onlyModule());
  if (module === undefined || !existsSync(join(module, "module.yaml")))
    throw new UsageError(run.texts.notInModule);
  const file = `${id}${endings[kind] ?? ".md"}`;
  const path = join(module, file);
  if (existsSync(path)) throw new UsageError(run.texts.exists(path));
  const list = join(module, "module.yaml");
  const changed = withLine(list, "content", file, run.texts);
  writeText(path, template(kind === "page" ? "page.md" : `${kind}.md`));
  writeText(list, changed);
  console.log(run.texts.made(path.split("/").join(sep)));
  return 0;
}

/** The module folder, where a course has exactly one. */
function onlyModule(): string | undefined {
  const found = existsSync("modules")
    ? readdirSync("modules").filter((name) => existsSync(join("modules", name, "module.yaml")))
    : [];
  return found.length === 1 && found[0] ? join("modules", found[0]) : undefined;
}

/** A YAML file with one more entry at the end of a list; in a list of phases, at the end of the last phase. */
function withLine(path: string, key: string, entry: string, texts: Texts): string {
  const document = parseDocument(readFileSync(path, "utf8"));
  const list = document.get(key);
  if (document.errors.length > 0 || !(list === undefined || isSeq(list)))
    throw new UsageError(texts.fileBroken(path));
  const last = isSeq(list) ? list.items.length - 1 : -1;
  if (isSeq(document.getIn([key, last, "items"]))) document.addIn([key, last, "items"], entry);
  else document.addIn([key], entry);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
