import { diagnose } from "@kurswerk/diagnostics";
import { type FileTree, type MediaRef, type Package, packageName } from "@kurswerk/format";
import { titleTooLong } from "../messages/h5p/title-too-long/messages.ts";
import type { ContentType } from "../types/content.ts";
import { nameOf, type Writer } from "../writer.ts";
import { h5pJson } from "./h5p-json.ts";

/** What platforms count, in bytes: a pattern without the mark for UTF-8. */
export const titleLimit = 255;

/**
 * One package: its description, its content and its media, nothing else.
 * @param part what tells it from the other packages of the course; absent when it is the whole course
 */
export function assemble<P extends object>(
  write: Writer,
  type: ContentType<P>,
  params: P,
  title: string,
  part?: string,
): Package {
  const bytes = new TextEncoder().encode(title).length;
  if (bytes > titleLimit)
    write.report(diagnose(titleTooLong, { bytes, limit: titleLimit }, write.course.span));
  const tree: FileTree = new Map<string, string | Uint8Array | MediaRef>([
    ["h5p.json", h5pJson(write.course, title, nameOf(type, write.core), write.libraries)],
    ["content/content.json", JSON.stringify(params)],
    ...write.files,
  ]);
  const { course } = write;
  const id = part === undefined ? course.id : `${course.id}-${part.replaceAll("/", "-")}`;
  return { name: packageName({ ...course, id }, "h5p"), form: "zip", extension: "h5p", tree };
}
