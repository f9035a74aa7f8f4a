import { closest, diagnose, type Located } from "@kurswerk/diagnostics";
import { type CourseFile, folderOf, type ModuleFile, type ModuleNode, nameOf } from "@kurswerk/schema";
import { idDuplicate, idReserved, moduleMissing, moduleUnlisted } from "../messages/course.ts";
import type { YamlFile } from "../yaml/yaml-file.ts";
import type { Files } from "./files.ts";
import { idFromName } from "./ids.ts";
import { moduleNode } from "./module.ts";

/** Addresses inside a built course that no module may take. */
const reserved: ReadonlySet<string> = new Set([
  "cover",
  "results",
  "competences",
  "glossary",
  "credits",
  "content",
  "all-modules",
]);

/** The modules that course.yaml lists, found by the id of their folder. */
export function modules(files: Files, course: string, file: YamlFile<CourseFile>): readonly ModuleNode[] {
  const inside = course === "" ? "modules/" : `${course}/modules/`;
  const folders = [...files.texts.keys()]
    .filter((path) => path.startsWith(inside) && nameOf(path) === "module.yaml")
    .map(folderOf)
    .sort();
  const byId = new Map<string, { readonly folder: string; readonly file: YamlFile<ModuleFile> }>();
  for (const folder of folders) {
    const read = files.yaml<ModuleFile>("module", `${folder}/module.yaml`);
    if (!read) continue;
    const id = read.data.id ?? idFromName(nameOf(folder));
    if (byId.has(id)) files.diagnostics.push(diagnose(idDuplicate, { id }, read.locate("/id")));
    else byId.set(id, { folder, file: read });
  }
  const listed = new Set<string>();
  const result = file.data.modules.flatMap((value, index): readonly ModuleNode[] => {
    const id: Located<string> = { value, span: file.locate(`/modules/${index}`) };
    const found = byId.get(value);
    if (listed.has(value)) files.diagnostics.push(diagnose(idDuplicate, { id: value }, id.span));
    else if (reserved.has(value)) files.diagnostics.push(diagnose(idReserved, { id: value }, id.span));
    else if (found) {
      listed.add(value);
      return [moduleNode(files, course, found.folder, id, found.file)];
    } else {
      const suggestion = closest(value, byId.keys());
      files.diagnostics.push(
        diagnose(moduleMissing, { id: value, ...(suggestion === undefined ? {} : { suggestion }) }, id.span),
      );
    }
    return [];
  });
  for (const [id, { file: other }] of byId) {
    if (!file.data.modules.includes(id))
      files.diagnostics.push(diagnose(moduleUnlisted, { id }, other.locate("/title", "key")));
  }
  return result;
}
