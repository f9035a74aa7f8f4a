import { existsSync, readFileSync } from "node:fs";
import type { FileTree } from "@kurswerk/format";

/** What the preview server answers to a request. */
export interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
  /** What the page may load and run; nothing is said when absent. */
  readonly policy?: string;
}

/** Answers the paths that are its own. */
export type Route = (path: string, query: URLSearchParams) => Promise<Answer | undefined>;

const types: Readonly<Record<string, string>> = {
  css: "text/css",
  gif: "image/gif",
  html: "text/html",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  js: "text/javascript",
  json: "application/json",
  mp3: "audio/mpeg",
  mp4: "video/mp4",
  png: "image/png",
  svg: "image/svg+xml",
  ttf: "font/ttf",
  vtt: "text/vtt",
  woff: "font/woff",
  woff2: "font/woff2",
  xml: "text/xml",
};

/** A file as it is served. */
function file(path: string, body: string | Uint8Array): Answer {
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  return { type: types[ending] ?? "application/octet-stream", body };
}

/** A file from disk; `undefined` when it is gone since somebody looked. */
export function fileAt(path: string, source: string): Answer | undefined {
  return existsSync(source) ? file(path, readFileSync(source)) : undefined;
}

/** A file of a package; `undefined` when it has none of that name. */
export function fileIn(tree: FileTree, path: string): Answer | undefined {
  const content = tree.get(path);
  if (content === undefined || (typeof content === "object" && "tree" in content)) return undefined;
  return typeof content === "object" && "source" in content
    ? fileAt(path, content.source)
    : file(path, content);
}
