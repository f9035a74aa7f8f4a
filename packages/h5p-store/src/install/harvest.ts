import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import {
  type Fault,
  folderOf,
  inspect,
  type Library,
  libraryFiles,
  libraryFolders,
} from "@kurswerk/target-h5p";
import storageRoom from "@lumieducation/h5p-server/build/src/implementation/fs/FileLibraryStorage.js";
import managerRoom from "@lumieducation/h5p-server/build/src/LibraryManager.js";
import type { Store } from "../store.ts";
import { absentFiles, readLibrary } from "../stored-library.ts";

/** What came of a package. */
export interface Harvest {
  readonly added: readonly Library[];
  /** What the store had already in this version. */
  readonly present: readonly Library[];
  /** What was not taken, with the words that platforms have for it. */
  readonly refused: readonly Fault[];
}

/**
 * Takes the libraries of a package into the store, each as a whole or not at all.
 * @param files every file of the package by its name; the archive was found harmless before
 */
export async function harvest(files: ReadonlyMap<string, Uint8Array>, store: Store): Promise<Harvest> {
  mkdirSync(store.libraries, { recursive: true });
  sweep(store);
  const staging = mkdtempSync(join(store.folder, unfinished));
  try {
    const manager = managerIn(join(staging, "libraries"));
    const added: Library[] = [];
    const present: Library[] = [];
    const refused: Fault[] = [];
    for (const folder of libraryFolders(files)) {
      const library = inspect(folder, files);
      if (!("id" in library)) refused.push(library);
      else if (isWhole(place(library, store))) present.push(library);
      else {
        write(folder, files, staging);
        const problem = await install(manager, join(staging, folder));
        if (problem) refused.push({ folder, ...problem });
        else if (settle(join(staging, "libraries", folderOf(library)), place(library, store)))
          added.push(library);
        else present.push(library);
      }
    }
    return { added, present, refused };
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** How folders begin in which libraries are in the making. */
const unfinished = ".new-";
const day = 86_400_000;

/** Removes what an interrupted run left behind; younger folders may belong to one that still runs. */
function sweep({ folder }: Store): void {
  for (const name of readdirSync(folder).filter((one) => one.startsWith(unfinished))) {
    const age = Date.now() - (statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > day) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

type Manager = InstanceType<typeof managerRoom.default>;

/** Slow disks get their time: by default a library that takes ten seconds is given up. In milliseconds. */
const patience = { installLibraryLockMaxOccupationTime: 600_000, installLibraryLockTimeout: 600_000 };

function managerIn(folder: string): Manager {
  const none = undefined;
  return new managerRoom.default(new storageRoom.default(folder), none, none, none, none, none, patience);
}

/** Where a version of a library lies for good. */
function place(library: Library, store: Store): string {
  return join(store.libraries, `${folderOf(library)}.${library.patch}`);
}

function write(folder: string, files: ReadonlyMap<string, Uint8Array>, staging: string): void {
  for (const name of libraryFiles(folder, files)) {
    const path = join(staging, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, files.get(name) ?? new Uint8Array());
  }
}

/** Installs a library as a platform does, which finds files that it names and does not have. */
async function install(manager: Manager, folder: string): Promise<Omit<Fault, "folder"> | undefined> {
  try {
    await manager.installFromDirectory(folder);
    return undefined;
  } catch (error) {
    // What the system refuses is told as such; everything else is the library's fault.
    if (error instanceof Error && "syscall" in error) throw error;
    if (!isH5pError(error)) return { lms: "invalid-library-json-file" };
    const { files, filename } = error.replacements ?? {};
    const file = files ?? filename;
    return { lms: wordOf(error.errorId), ...(file === undefined ? {} : { file: String(file) }) };
  }
}

function isH5pError(
  error: unknown,
): error is { readonly errorId: string; readonly replacements?: Readonly<Record<string, unknown>> } {
  return error instanceof Error && "errorId" in error && typeof error.errorId === "string";
}

/** The word that H5P's own library has for what h5p-server found. */
function wordOf(errorId: string): string {
  return errorId === "library-consistency-check-file-missing" ? "library-missing-file" : errorId;
}

/** True for a folder that holds a library with everything that it names. */
function isWhole(path: string): boolean {
  const library = existsSync(path) ? readLibrary(path) : undefined;
  return library !== undefined && absentFiles(library).length === 0;
}

/** Moves a finished library to its place, where a damaged one makes way; false when another process was first. */
function settle(made: string, path: string): boolean {
  try {
    if (!isWhole(path)) rmSync(path, { recursive: true, force: true });
    renameSync(made, path);
    return true;
  } catch (error) {
    if (existsSync(path)) return false;
    throw error;
  }
}
