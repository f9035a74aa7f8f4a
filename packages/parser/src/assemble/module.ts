import { closest, diagnose, type Located } from "@kurswerk/diagnostics";
import {
  type ContentItem,
  type EntryNode,
  isInside,
  type ModuleFile,
  type ModuleNode,
  nameOf,
  type ObjectiveNode,
  type Phase,
  resolvePath,
} from "@kurswerk/schema";
import { fileKind, fileMissing, fileOutside, fileTwice, idDuplicate } from "../messages/course.ts";
import type { YamlFile } from "../yaml/yaml-file.ts";
import { content } from "./content.ts";
import type { Files } from "./files.ts";
import { contentEnding } from "./ids.ts";
import { optionalText, textOf } from "./text-of.ts";

/** Reads a module folder with everything its `content` names. */
export function moduleNode(
  files: Files,
  course: string,
  folder: string,
  id: Located<string>,
  file: YamlFile<ModuleFile>,
): ModuleNode {
  const { data } = file;
  const entries = listed(data, file).flatMap((one) => entry(files, course, folder, one) ?? []);
  const seen = new Map<string, EntryNode>();
  for (const one of entries) {
    if (!one.node) continue;
    const { value, span } = one.node.id;
    const first = seen.get(value)?.node;
    if (first)
      files.diagnostics.push(
        diagnose(idDuplicate, { id: value }, span.end === 0 ? one.file.span : span, {
          related: [{ span: first.span }],
        }),
      );
    seen.set(value, one);
  }
  return {
    id,
    folder,
    file,
    title: textOf(files, file, "/title", data.title),
    ...optionalText(files, file, "summary", data.summary),
    objectives: objectives(files, file),
    entries,
  };
}

interface Listed {
  readonly file: Located<string>;
  readonly after?: Located<string>;
  readonly phase?: Phase;
}

function listed(data: ModuleFile, file: YamlFile<ModuleFile>): readonly Listed[] {
  return data.content.flatMap((one, index): readonly Listed[] => {
    if (one === undefined) return [];
    if (typeof one === "object" && "items" in one && Array.isArray(one.items)) {
      const { phase } = one as { readonly phase?: Phase };
      return one.items.flatMap((item: ContentItem, at: number) =>
        line(item, `/content/${index}/items/${at}`, file, phase),
      );
    }
    return line(one as ContentItem, `/content/${index}`, file, undefined);
  });
}

function line(
  item: ContentItem,
  pointer: string,
  file: YamlFile<ModuleFile>,
  phase: Phase | undefined,
): readonly Listed[] {
  const phased = phase === undefined ? {} : { phase };
  if (item === undefined) return [];
  if (typeof item === "string") return [{ file: { value: item, span: file.locate(pointer) }, ...phased }];
  return Object.entries(item).map(([name, { after }]) => {
    const at = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    const gate = after === undefined ? {} : { after: { value: after, span: file.locate(`${at}/after`) } };
    return { file: { value: name, span: file.locate(at, "key") }, ...gate, ...phased };
  });
}

function entry(files: Files, course: string, folder: string, one: Listed): EntryNode | undefined {
  const { value, span } = one.file;
  const path = resolvePath(folder, value);
  const refuse = (diagnostic: Files["diagnostics"][number]): EntryNode => {
    files.diagnostics.push(diagnostic);
    return one;
  };
  if (!isInside(course, path) || value.startsWith("/"))
    return refuse(diagnose(fileOutside, { file: value }, span));
  if (contentEnding(value) === undefined) return refuse(diagnose(fileKind, { file: value }, span));
  if (!files.texts.has(path)) {
    const near = [...files.texts.keys()]
      .filter((other) => isInside(folder, other))
      .map((other) => other.slice(folder.length + 1));
    const suggestion = closest(
      value,
      near.filter((other) => contentEnding(other) !== undefined),
    );
    const fix = suggestion === undefined ? {} : { fix: { edits: [{ span, text: suggestion }] } };
    return refuse(
      diagnose(fileMissing, { file: value, ...(suggestion === undefined ? {} : { suggestion }) }, span, fix),
    );
  }
  if (files.used.has(path)) return refuse(diagnose(fileTwice, { file: nameOf(value) }, span));
  files.used.add(path);
  const node = content(files, path);
  return node ? { ...one, node } : one;
}

function objectives(files: Files, file: YamlFile<ModuleFile>): ReadonlyMap<string, ObjectiveNode> {
  const found = Object.entries(file.data.objectives ?? {}).map(([id, objective]): [string, ObjectiveNode] => {
    const pointer = `/objectives/${id}`;
    const competences = (objective.competences ?? []).map((value, at) => ({
      value,
      span: file.locate(`${pointer}/competences/${at}`),
    }));
    const bloom = objective.bloom === undefined ? {} : { bloom: objective.bloom };
    const text = textOf(files, file, `${pointer}/text`, objective.text ?? "");
    return [
      id,
      {
        id: { value: id, span: file.locate(pointer, "key") },
        span: file.locate(pointer),
        text,
        competences,
        ...bloom,
      },
    ];
  });
  return new Map(found);
}
