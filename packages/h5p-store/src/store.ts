import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isNewer } from "@kurswerk/target-h5p";
import { absentFiles, readLibrary, type StoredLibrary } from "./stored-library.ts";

/** The user's H5P libraries. Every version has a folder of its own, which is never changed. */
export interface Store {
  readonly folder: string;
  /** Where the libraries lie, each in `H5P.Column-1.18.6`. */
  readonly libraries: string;
  /** Every library, by id, newest first. */
  all(): readonly StoredLibrary[];
  /** The whole versions of a library, newest first. */
  versions(id: string): readonly StoredLibrary[];
  /** The version to use where nothing says which: the newest that a core runs, else the newest. */
  pick(id: string, core: string): StoredLibrary | undefined;
  /** Folders that look like a library and hold none, or lack files that the library names. */
  broken(): readonly Broken[];
}

export interface Broken {
  readonly folder: string;
  /** What is missing or cannot be read. */
  readonly files: readonly string[];
}

const named = /^([\w.-]+)-(\d+\.\d+)\.(\d+)$/;

/** Opens the store in a folder, which need not exist. */
export function openStore(folder: string): Store {
  const libraries = join(folder, "libraries");
  const folders = existsSync(libraries)
    ? readdirSync(libraries)
        .filter((name) => named.test(name))
        .sort()
    : [];
  const byId = new Map<string, readonly string[]>();
  for (const name of folders) {
    const id = name.replace(named, "$1 $2");
    byId.set(id, [...(byId.get(id) ?? []), name]);
  }
  const read = (name: string): StoredLibrary | undefined => readLibrary(join(libraries, name));
  const versions = (id: string): readonly StoredLibrary[] =>
    (byId.get(id) ?? [])
      .flatMap((name) => read(name) ?? [])
      .filter((library) => absentFiles(library).length === 0)
      .sort((one, other) => other.patch - one.patch);
  return {
    folder,
    libraries,
    versions,
    all: () => [...byId.keys()].sort().flatMap(versions),
    pick(id, core) {
      const all = versions(id);
      return all.find((one) => one.core === undefined || !isNewer(one.core, core)) ?? all[0];
    },
    broken: () =>
      folders.flatMap((name) => {
        const library = read(name);
        const files = library ? absentFiles(library) : ["library.json"];
        return files.length > 0 ? [{ folder: join(libraries, name), files }] : [];
      }),
  };
}
