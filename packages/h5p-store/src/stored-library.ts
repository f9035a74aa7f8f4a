import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { MediaRef } from "@kurswerk/format";
import { isSkipped, libraryOf, mayBeInLibrary, type StockedLibrary } from "@kurswerk/target-h5p";

/** A library in the user's store. */
export interface StoredLibrary extends StockedLibrary {
  readonly folder: string;
}

/** Reads a library from its folder; `undefined` when there is none that can be used. */
export function readLibrary(folder: string): StoredLibrary | undefined {
  const library = libraryOf(readJson(join(folder, "library.json")));
  if (!library) return undefined;
  let files: ReadonlyMap<string, MediaRef> | undefined;
  return {
    ...library,
    folder,
    files() {
      files ??= filesIn(folder);
      return files;
    },
  };
}

/** The scripts and style sheets that a library names and does not have. */
export function absentFiles(library: StockedLibrary): readonly string[] {
  return library.named.filter((path) => !library.files().has(path));
}

/** The size of a library in bytes. */
export function sizeOf(library: StockedLibrary): number {
  return [...library.files().values()].reduce((sum, file) => sum + file.size, 0);
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    // Nobody but the user changes what lies in the store; `doctor` lists the folder.
    return undefined;
  }
}

/** The files that platforms take; others, which only a hand can have put there, would make a package unfit. */
function filesIn(folder: string): ReadonlyMap<string, MediaRef> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => mayBeInLibrary(path) && !isSkipped(path))
    .sort();
  return new Map(
    paths.map((path) => {
      const source = join(folder, path);
      return [path, { source, size: statSync(source).size }];
    }),
  );
}
