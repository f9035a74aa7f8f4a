import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, parse, resolve } from "node:path";
import { lockName } from "./lock-name.ts";
import { isRecord } from "./record.ts";
import type { StoredLibrary } from "./stored-library.ts";

/** The version of a library that a course is built with. */
export interface Pinned {
  /** `1.18.6`. */
  readonly version: string;
  /** Of all its files. */
  readonly sha256: string;
}

/** Pinned libraries by the H5P core that the package is for, and by id. */
export type Lock = Readonly<Record<string, Readonly<Record<string, Pinned>>>>;

/** The lock file of a course: the nearest above it, else one beside `course.yaml`, which need not exist. */
export function lockPath(course: string): string {
  let folder = resolve(course);
  const { root } = parse(folder);
  while (!existsSync(join(folder, lockName)) && folder !== root && !existsSync(join(folder, ".git")))
    folder = dirname(folder);
  return existsSync(join(folder, lockName)) ? join(folder, lockName) : join(course, lockName);
}

/** Reads a lock file; an empty lock when there is none, `undefined` when it is not one of ours. */
export function readLock(path: string): Lock | undefined {
  if (!existsSync(path)) return {};
  try {
    const json: unknown = JSON.parse(readFileSync(path, "utf8"));
    const cores = isRecord(json) ? json["cores"] : undefined;
    return isRecord(json) && json["lockfileVersion"] === 1 && isLock(cores) ? cores : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a lock file beside and renames it, unless it says that already; true when it was written. */
export function writeLock(path: string, lock: Lock): boolean {
  const text = `${JSON.stringify({ lockfileVersion: 1, cores: sorted(lock) }, null, 2)}\n`;
  if (existsSync(path) && readFileSync(path, "utf8") === text) return false;
  const made = `${path}.new-${process.pid}`;
  writeFileSync(made, text);
  renameSync(made, path);
  return true;
}

/** What a library is pinned as. */
export function pinned(library: StoredLibrary): Pinned {
  const hash = createHash("sha256");
  for (const [path, { source }] of library.files()) {
    const bytes = readFileSync(source);
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  return { version: `${library.version}.${library.patch}`, sha256: hash.digest("hex") };
}

function sorted(lock: Lock): Lock {
  return byKey(lock, (libraries) => byKey(libraries, (one) => one));
}

function byKey<T>(record: Readonly<Record<string, T>>, inside: (value: T) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(record)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, value]) => [key, inside(value)]),
  );
}

function isLock(value: unknown): value is Lock {
  return (
    isRecord(value) &&
    Object.values(value).every(
      (libraries) =>
        isRecord(libraries) &&
        Object.values(libraries).every(
          (one) => isRecord(one) && typeof one["version"] === "string" && typeof one["sha256"] === "string",
        ),
    )
  );
}
