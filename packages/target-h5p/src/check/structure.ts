import { isSkipped, mayBeContent, mayBeInLibrary } from "../libraries/allowed.ts";
import { fileNotAllowed } from "../messages/h5p/file-not-allowed/messages.ts";
import { packageUnreadable } from "../messages/h5p/package-unreadable/messages.ts";
import type { Checking } from "./finding.ts";
import { isRecord, type Json } from "./json.ts";

/** What a package is read from. */
interface Structure {
  readonly description?: Json;
  readonly params?: Json;
}

/** Names of files, and the two texts that every package must have; `undefined` when it is packed one folder too deep. */
export function structure(check: Checking): Structure | undefined {
  const folder = wrapping(check.files);
  if (folder !== undefined) {
    check.report(packageUnreadable, { file: "h5p.json", folder, lms: "invalid-h5p-json-file" });
    return undefined;
  }
  for (const name of check.files.keys())
    if (!isSkipped(name) && !isAllowed(name))
      check.report(fileNotAllowed, { file: name, lms: "not-in-whitelist" });
  const description = read("h5p.json", "invalid-h5p-json-file", check);
  const params = read("content/content.json", "invalid-content-folder", check);
  return { ...(description ? { description } : {}), ...(params ? { params } : {}) };
}

/** The folder that somebody packed instead of what is in it. */
function wrapping(files: Checking["files"]): string | undefined {
  if (files.has("h5p.json")) return undefined;
  const folders = [...files.keys()].flatMap((name) => /^([^/]+)\/h5p\.json$/.exec(name)?.[1] ?? []);
  return folders.length === 1 ? folders[0] : undefined;
}

function isAllowed(name: string): boolean {
  if (name.startsWith("content/")) return mayBeContent(name);
  return !name.includes("/") || mayBeInLibrary(name);
}

function read(name: string, missing: string, check: Checking): Json | undefined {
  const bytes = check.files.get(name);
  if (!bytes) {
    check.report(packageUnreadable, { file: name, folder: undefined, lms: missing });
    return undefined;
  }
  try {
    // PHP does not read JSON behind a byte order mark either.
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return value;
  } catch {
    // Said below: it is the same to whoever uploads it.
  }
  check.report(packageUnreadable, { file: name, folder: undefined, lms: "unable-to-parse-package" });
  return undefined;
}
