import { folderOf } from "../address.ts";
import { inside } from "../place.ts";
import { decode } from "../text.ts";
import type { Files, PackedFile } from "../zip/files.ts";
import type { ContentFile } from "./file.ts";
import { readCss } from "./read-css.ts";
import { readHtml } from "./read-html.ts";
import { withoutComments } from "./without-comments.ts";

/** Larger files are data, not code that somebody wrote. In bytes. */
const largest = 20_000_000;

/** Reads the pages, style sheets and scripts of a package. */
export function* readContent(archive: string, files: Files): Generator<ContentFile> {
  for (const file of files.values()) {
    const kind = /\.(x?html?|css|m?js)$/i.exec(file.path)?.[1]?.toLowerCase();
    if (kind !== undefined && file.size <= largest) yield read(file, kind, inside(archive, file.path));
  }
}

function read(file: PackedFile, kind: string, place: string): ContentFile {
  const { path } = file;
  const { text } = decode(file.bytes(), declaredCharset);
  if (kind === "css") return { path, text, references: readCss(text, place, 0, folderOf(path)), scripts: [] };
  if (kind.endsWith("js"))
    return { path, text, references: [], scripts: [{ code: withoutComments(text), path: place, start: 0 }] };
  return readHtml(path, place, text);
}

/** The encoding that a page names. */
function declaredCharset(head: string): string | undefined {
  return /<meta[^>]{0,100}charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
}
