import { diagnose } from "@kurswerk/diagnostics";
import {
  type BaselineFile,
  type CanvasFile,
  type CourseFile,
  type CourseNode,
  type FrameworkFile,
  folderOf,
  type GlossaryFile,
  type GlossaryNode,
  isId,
  isInside,
  type MediaFile,
  nameOf,
  type RubricFile,
  resolvePath,
  type ThemeFile,
} from "@kurswerk/schema";
import { fileMissing, fileUnused, idInvalid, sharedMissing } from "../messages/course.ts";
import type { YamlFile } from "../yaml/yaml-file.ts";
import type { Files } from "./files.ts";
import { idFromName } from "./ids.ts";
import { modules } from "./modules.ts";
import { optionalText, textOf } from "./text-of.ts";

/** Puts a course together from its files; `undefined` when course.yaml could not be read at all. */
export function courseNode(files: Files, root: string, name: string): CourseNode | undefined {
  const folder = folderOf(root);
  const file = files.yaml<CourseFile>("course", root);
  if (!file) return undefined;
  const { data } = file;
  const id = {
    value: data.id ?? idFromName(folder === "" || folder.endsWith("..") ? name : nameOf(folder)),
    span: file.locate("/id"),
  };
  if (!isId(id.value)) files.diagnostics.push(diagnose(idInvalid, { id: id.value }, id.span));
  const at = (name: string): string => (folder === "" ? name : `${folder}/${name}`);
  const list = modules(files, folder, file);
  const media = files.yaml<MediaFile>("media", at("media.yaml"));
  const glossaries = glossariesOf(files, file, folder, at("glossary.yaml"));
  const canvas = files.yaml<CanvasFile>("canvas", at("canvas.yaml"));
  const baseline = files.yaml<BaselineFile>("baseline", at("baseline.yaml"));
  const theme = themeOf(files, file, folder, at("theme.yaml"));
  const rubrics = [...files.texts.keys()]
    .filter((path) => path.endsWith(".rubric.yaml"))
    .flatMap((path) => {
      const used = files.used.has(path);
      const read = files.yaml<RubricFile>("rubric", path);
      if (!used) files.used.delete(path);
      return read ? [{ path, file: read }] : [];
    });
  const frameworks = [...files.texts.keys()]
    .filter((path) => /(?:^|\/)frameworks\/[^/]+\.ya?ml$/i.test(path) && !belongs(path, folder))
    .flatMap((path) => files.yaml<FrameworkFile>("framework", path) ?? []);
  const unused = [...files.texts.keys()].filter((path) => !files.used.has(path) && belongs(path, folder));
  for (const path of unused)
    files.diagnostics.push(
      diagnose(
        fileUnused,
        { file: path.slice(folder === "" ? 0 : folder.length + 1) },
        { path, start: 0, end: 0 },
      ),
    );
  return {
    id,
    folder,
    file,
    title: textOf(files, file, "/title", data.title),
    ...optionalText(files, file, "summary", data.summary),
    modules: list,
    rubrics,
    ...(media ? { media } : {}),
    glossaries,
    ...(theme ? { theme } : {}),
    frameworks,
    ...(canvas ? { canvas } : {}),
    ...(baseline ? { baseline } : {}),
    assets: files.assets,
    unused,
    texts: files.texts,
  };
}

/** Texts that ought to be part of a module; transcripts and instructions below media/ are not, nor is a README. */
function belongs(path: string, folder: string): boolean {
  const inside = folder === "" ? path : path.slice(folder.length + 1);
  return (
    inside.startsWith("modules/") &&
    nameOf(inside).toLowerCase() !== "readme.md" &&
    nameOf(inside) !== "module.yaml"
  );
}

function themeOf(
  files: Files,
  course: YamlFile<CourseFile>,
  folder: string,
  standard: string,
): YamlFile<ThemeFile> | undefined {
  const path = namedPath(files, course, folder, "theme") ?? standard;
  return files.yaml<ThemeFile>("theme", path);
}

/** The course's own words, then those of a glossary that it names. */
function glossariesOf(
  files: Files,
  course: YamlFile<CourseFile>,
  folder: string,
  own: string,
): readonly GlossaryNode[] {
  const named = namedPath(files, course, folder, "glossary");
  const paths = [own, ...(named === undefined || named === own ? [] : [named])];
  const read = paths.flatMap((path) => files.yaml<GlossaryFile>("glossary", path) ?? []);
  const taken = new Set<string>();
  return read.map((file) => {
    const node = glossaryNode(files, file);
    const terms = node.terms.filter(({ term }) => !taken.has(term));
    for (const { term } of terms) taken.add(term);
    return { ...node, terms };
  });
}

/** The path of a file that course.yaml names. Outside the course folder there is only what the reader lets in. */
function namedPath(
  files: Files,
  course: YamlFile<CourseFile>,
  folder: string,
  key: "theme" | "glossary",
): string | undefined {
  const named = course.data[key];
  if (named === undefined) return undefined;
  const path = resolvePath(folder, named);
  const problem = isInside(folder, path) ? fileMissing : sharedMissing;
  if (!files.texts.has(path))
    files.diagnostics.push(diagnose(problem, { file: named }, course.locate(`/${key}`)));
  return path;
}

function glossaryNode(files: Files, file: YamlFile<GlossaryFile>): GlossaryNode {
  const terms = file.data.flatMap((one, index) =>
    one === undefined
      ? []
      : [
          {
            span: file.locate(`/${index}/term`),
            term: one.term,
            forms: one.forms ?? [],
            explanation: textOf(files, file, `/${index}/explanation`, one.explanation, "block"),
            translations: one.translations ?? {},
          },
        ],
  );
  return { file, terms };
}
