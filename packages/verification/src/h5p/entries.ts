import type { Outcome } from "@kurswerk/diagnostics";
import { readDirectory } from "../zip/directory.ts";
import { named } from "../zip/named-entry.ts";
import { open } from "../zip/open.ts";

/**
 * Every entry of an H5P package by its name. Entries of folders are among them, empty: platforms refuse a package that
 * has any, and unpacking would hide them.
 */
export function h5pEntries(name: string, bytes: Uint8Array): Outcome<ReadonlyMap<string, Uint8Array>> {
  const { value, diagnostics } = open(name, bytes);
  const directory = readDirectory(bytes);
  if (!value || typeof directory === "string") return { value: undefined, diagnostics };
  const folders = directory.entries.map(named).filter((entry) => entry.folder);
  const entries = new Map<string, Uint8Array>(
    folders.map(({ path }) => [path.endsWith("/") ? path : `${path}/`, new Uint8Array()]),
  );
  for (const [path, file] of value) entries.set(path, file.bytes());
  return { value: entries, diagnostics };
}
