import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { folderOf, isSkipped, type Library, libraryOf, mayBeInLibrary } from "@kurswerk/target-h5p";
import storageRoom from "@lumieducation/h5p-server/build/src/implementation/fs/FileLibraryStorage.js";
import managerRoom from "@lumieducation/h5p-server/build/src/LibraryManager.js";
import type { Store } from "../store.ts";

/** A library that was not taken, with the word that platforms have for it. */
export interface Refused {
  readonly folder: string;
  readonly lms: string;
  readonly file?: string;
}

/** What came of a package. */
export interface Harvest {
  readonly added: readonly Library[];
  /** What the store had already in this version. */
  readonly present: readonly Library[];
  readonly refused: readonly Refused[];
}

/** Names that every system can write as they stand. */
const writable = /^[^\\:*?"<>|\p{Cc}]+$/u;

/**
 * Takes the libraries of a package into the store, each as a whole or not at all.
 * @param files every file of the package by its name; the archive was found harmless before
 */
export async function harvest(files: ReadonlyMap<string, Uint8Array>, store: Store): Promise<Harvest> {
  mkdirSync(store.libraries, { recursive: true });
  const staging = mkdtempSync(join(store.folder, ".new-"));
  try {
    const manager = managerIn(join(staging, "libraries"));
    const added: Library[] = [];
    const present: Library[] = [];
    const refused: Refused[] = [];
    for (const folder of foldersOf(files)) {
      const library = describe(folder, files);
      if (!("id" in library)) refused.push(library);
      else if (existsSync(place(library, store))) present.push(library);
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

function foldersOf(files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const folders = [...files.keys()].flatMap((name) => {
    const [, folder] = /^([^/]+)\/./.exec(name) ?? [];
    return folder === undefined || folder === "content" || isSkipped(folder) ? [] : [folder];
  });
  return [...new Set(folders)].sort();
}

/** Reads `library.json`; the checks and their words are those of `H5PValidator::getLibraryData`. */
function describe(folder: string, files: ReadonlyMap<string, Uint8Array>): Library | Refused {
  const bytes = files.get(`${folder}/library.json`);
  const library = bytes && libraryOf(parsed(bytes));
  if (!library) return { folder, lms: "invalid-library-json-file" };
  if (folder !== library.name && folder !== folderOf(library))
    return { folder, lms: "library-directory-name-mismatch" };
  const odd = within(folder, files).find((name) => !writable.test(name));
  return odd === undefined ? library : { folder, lms: "invalid-library-name", file: odd };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/^\ufeff/, ""));
  } catch {
    // The caller refuses what is no description, whatever the reason.
    return undefined;
  }
}

/** The files of a library that platforms take; others would make the package unfit later. */
function within(folder: string, files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  return [...files.keys()].filter(
    (name) =>
      name.startsWith(`${folder}/`) && !name.endsWith("/") && !isSkipped(name) && mayBeInLibrary(name),
  );
}

function write(folder: string, files: ReadonlyMap<string, Uint8Array>, staging: string): void {
  for (const name of within(folder, files)) {
    const path = join(staging, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, files.get(name) ?? new Uint8Array());
  }
}

/** Installs a library as a platform does, which finds files that it names and does not have. */
async function install(manager: Manager, folder: string): Promise<Omit<Refused, "folder"> | undefined> {
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

/** Moves a finished library to its place; false when another process was first. */
function settle(made: string, path: string): boolean {
  try {
    renameSync(made, path);
    return true;
  } catch (error) {
    if (existsSync(path)) return false;
    throw error;
  }
}
