import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { type Diagnostic, hasErrors } from "@kurswerk/diagnostics";
import { h5pEntries, refuseArchive } from "@kurswerk/verification";

/** Files that libraries can be taken from, by name. */
export interface H5pSource {
  /** As diagnostics write it. */
  readonly name: string;
  /** What the user named: a folder of libraries is one, however many lie in it. */
  readonly from: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a package, or a folder: the packages in it, and the libraries that lie there unpacked. */
export function* sourcesAt(path: string): Generator<H5pSource> {
  if (!statSync(path).isDirectory()) {
    yield packageAt(path);
    return;
  }
  const inside = readdirSync(path).sort();
  for (const name of inside.filter((one) => /\.h5p$/i.test(one))) yield packageAt(join(path, name));
  for (const folder of [path, ...inside.map((name) => join(path, name))])
    if (existsSync(join(folder, "library.json"))) yield { ...libraryAt(folder), from: named(path) };
}

/** A package from its bytes; what is hostile or broken is refused and has no files. */
export function packageOf(name: string, bytes: Uint8Array): H5pSource {
  const { value, diagnostics } = h5pEntries(name, bytes);
  return {
    name,
    from: name,
    files: value ?? new Map(),
    diagnostics: diagnostics.filter((one) => hasErrors([one])),
  };
}

/** An archive too large for any platform is not even read. */
function packageAt(path: string): H5pSource {
  const diagnostics = refuseArchive(named(path), statSync(path).size);
  if (diagnostics.length > 0) return nothingFrom(named(path), diagnostics);
  return packageOf(named(path), readFileSync(path));
}

/** A source without files. */
export function nothingFrom(name: string, diagnostics: readonly Diagnostic[] = []): H5pSource {
  return { name, from: name, files: new Map(), diagnostics };
}

/** An unpacked library. Its folder may be named with the patch, as stores do. */
function libraryAt(folder: string): Omit<H5pSource, "from"> {
  const label = basename(folder).replace(/-(\d+\.\d+)\.\d+$/, "-$1");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return {
    name: named(folder),
    files: new Map(
      files.map((file) => [`${label}/${named(relative(folder, file))}`, new Uint8Array(readFileSync(file))]),
    ),
    diagnostics: [],
  };
}

function named(path: string): string {
  return path.split(sep).join("/");
}
