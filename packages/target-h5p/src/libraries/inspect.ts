import { isSkipped, mayBeInLibrary } from "./allowed.ts";
import { folderOf, type Library, libraryOf } from "./library.ts";

/** Why platforms refuse a library. */
export interface Fault {
  /** As in the package. */
  readonly folder: string;
  /** The word that platforms have for it. */
  readonly lms: string;
  readonly file?: string;
}

type Files = ReadonlyMap<string, Uint8Array>;

/** Names that every system can write as they stand. */
const writable = /^[^\\:*?"<>|\p{Cc}]+$/u;

/** The folders of a package that hold libraries, sorted. */
export function libraryFolders(files: Files): readonly string[] {
  const folders = [...files.keys()].flatMap((name) => {
    const [, folder] = /^([^/]+)\/./.exec(name) ?? [];
    return folder === undefined || folder === "content" || isSkipped(folder) ? [] : [folder];
  });
  return [...new Set(folders)].sort();
}

/** The files of a library that platforms take, by their name in the package. */
export function libraryFiles(folder: string, files: Files): readonly string[] {
  return [...files.keys()].filter(
    (name) =>
      name.startsWith(`${folder}/`) && !name.endsWith("/") && !isSkipped(name) && mayBeInLibrary(name),
  );
}

/** Reads a library of a package as platforms do; the checks and their words are those of `H5PValidator`. */
export function inspect(folder: string, files: Files): Library | Fault {
  const bytes = files.get(`${folder}/library.json`);
  const library = bytes && libraryOf(parsed(bytes));
  if (!library) return { folder, lms: "invalid-library-json-file" };
  if (folder !== library.name && folder !== folderOf(library))
    return { folder, lms: "library-directory-name-mismatch" };
  const odd = libraryFiles(folder, files).find((name) => !writable.test(name));
  if (odd !== undefined) return { folder, lms: "invalid-library-name", file: odd };
  const absent = library.named.find((path) => !files.has(`${folder}/${path}`));
  return absent === undefined ? library : { folder, lms: "library-missing-file", file: absent };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/^\ufeff/, ""));
  } catch {
    // What is no description is refused, whatever the reason.
    return undefined;
  }
}
