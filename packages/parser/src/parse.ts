import { diagnose, type Outcome } from "@kurswerk/diagnostics";
import { type CourseNode, folderOf, nameOf, type Source } from "@kurswerk/schema";
import { courseNode } from "./assemble/course.ts";
import { sortFiles } from "./assemble/files.ts";
import { courseMissing } from "./messages/source.ts";

/**
 * Reads the files of one course. Its folder is that of the course.yaml that lies least deep.
 * `name` is the name of that folder, for paths that are relative to it; it gives the course its id.
 * Never throws for what an author wrote: the value holds as much of the course as could be saved.
 */
export function parse(sources: readonly Source[], name = "kurs"): Outcome<CourseNode> {
  const depth = (path: string): number => path.split("/").length;
  const root = sources
    .map((source) => source.path)
    .filter((path) => nameOf(path) === "course.yaml")
    .sort((one, other) => depth(one) - depth(other) || (one < other ? -1 : 1))[0];
  if (root === undefined) {
    const folder = folderOf(sources[0]?.path ?? "");
    const path = folder === "" ? "course.yaml" : `${folder}/course.yaml`;
    return {
      value: undefined,
      diagnostics: [diagnose(courseMissing, { folder: folder || "." }, { path, start: 0, end: 0 })],
    };
  }
  const files = sortFiles(sources);
  const value = courseNode(files, root, name);
  return { value, diagnostics: files.diagnostics };
}
