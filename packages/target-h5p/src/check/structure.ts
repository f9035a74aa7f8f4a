import { fileNotAllowed } from "../messages/h5p/file-not-allowed/messages.ts";
import { packageUnreadable } from "../messages/h5p/package-unreadable/messages.ts";
import type { Checking } from "./finding.ts";
import { isRecord, type Json } from "./json.ts";

/** What may stand in `content/` (h5p.classes.php, `$defaultContentWhitelist`); no platform's site can change it in Moodle. */
const endings: ReadonlySet<string> = new Set(
  "json png jpg jpeg gif bmp tif tiff eot ttf woff woff2 otf webm mp4 ogg mp3 m4a wav txt pdf rtf doc docx xls xlsx ppt pptx odt ods odp csv diff patch swf md textile vtt webvtt gltf glb".split(
    " ",
  ),
);
/** What libraries may hold besides. */
const libraryEndings: ReadonlySet<string> = new Set(["js", "css", "svg", "xml"]);

/** Names of files, and the two texts that every package must have. */
export function structure(check: Checking): { readonly description?: Json; readonly params?: Json } {
  for (const name of check.files.keys())
    if (!isSkipped(name) && !isAllowed(name))
      check.report(fileNotAllowed, { file: name, lms: "not-in-whitelist" });
  const description = read("h5p.json", "invalid-h5p-json-file", check);
  const params = read("content/content.json", "invalid-content-folder", check);
  return { ...(description ? { description } : {}), ...(params ? { params } : {}) };
}

/** Platforms pass over names that begin with a dot or an underscore. */
function isSkipped(name: string): boolean {
  return /(^[._]|\/[._])/.test(name);
}

function isAllowed(name: string): boolean {
  const ending = /\.([^./]+)$/.exec(name.toLowerCase())?.[1] ?? "";
  if (name.startsWith("content/")) return endings.has(ending);
  return !name.includes("/") || endings.has(ending) || libraryEndings.has(ending);
}

function read(name: string, missing: string, check: Checking): Json | undefined {
  const bytes = check.files.get(name);
  if (!bytes) {
    check.report(packageUnreadable, { file: name, lms: missing });
    return undefined;
  }
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (isRecord(value)) return value;
  } catch {
    // Said below: it is the same to whoever uploads it.
  }
  check.report(packageUnreadable, { file: name, lms: "unable-to-parse-package" });
  return undefined;
}
