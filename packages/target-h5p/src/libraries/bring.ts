import { type Diagnostic, diagnose, type Outcome } from "@kurswerk/diagnostics";
import type { CompiledCourse, FileTree, MediaRef, Package } from "@kurswerk/format";
import { librariesIncomplete, needed } from "../messages/h5p/libraries-incomplete/messages.ts";
import { libraryNotPinned } from "../messages/h5p/library-not-pinned/messages.ts";
import { libraryTooNew } from "../messages/h5p/library-too-new/messages.ts";
import { dependency } from "../packages/h5p-json.ts";
import type { Core } from "../profile.ts";
import { type Closure, closure, type Lacking } from "./closure.ts";
import { folderOf, type Library } from "./library.ts";
import { packagesFor } from "./packages-for.ts";
import type { LibraryStock, StockedLibrary } from "./stock.ts";
import { isNewer } from "./version.ts";

/** The newest core that a package may ask for. What is to run everywhere must not need 1.28. */
export const limits: Readonly<Record<Core, string>> = { portable: "1.27", "1.27": "1.27", "1.28": "1.28" };

/** Adds to packages the libraries that they need, or says which are not at hand. */
export function bring(
  packages: readonly Package[],
  stock: LibraryStock,
  core: Core,
  course: CompiledCourse,
): Outcome<readonly Package[]> {
  const needs = packages.map((one) => closure(declared(one), (id) => stock.find(id, limits[core])));
  const diagnostics = [
    ...incomplete(
      needs.flatMap((one) => one.lacking),
      course,
    ),
    ...tooNew(
      needs.flatMap((one) => one.libraries),
      core,
      course,
    ),
    ...notPinned(
      needs.flatMap((one) => one.libraries),
      course,
    ),
  ];
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  return { value: packages.map((one, index) => filled(one, needs[index])), diagnostics };
}

interface Description {
  readonly preloadedDependencies: readonly ReturnType<typeof dependency>[];
}

function describe({ tree }: Package): Description {
  return JSON.parse(String(tree.get("h5p.json")));
}

function declared(one: Package): readonly string[] {
  return describe(one).preloadedDependencies.map(
    ({ machineName, majorVersion, minorVersion }) => `${machineName} ${majorVersion}.${minorVersion}`,
  );
}

/** A package with its libraries: `h5p.json` then names everything that runs, as exports of H5P's editor do. */
function filled(one: Package, need: Closure<StockedLibrary> | undefined): Package {
  if (!need) return one;
  const first = declared(one);
  const rest = [...need.runtime].filter((id) => !first.includes(id)).sort();
  const description = { ...describe(one), preloadedDependencies: [...first, ...rest].map(dependency) };
  const tree: FileTree = new Map<string, string | Uint8Array | MediaRef | Package>([
    ...one.tree,
    ["h5p.json", JSON.stringify(description)],
    ...need.libraries.flatMap((library) =>
      [...library.files()].map(([path, file]): [string, MediaRef] => [`${folderOf(library)}/${path}`, file]),
    ),
  ]);
  return { ...one, tree };
}

function incomplete(lacking: readonly Lacking[], course: CompiledCourse): readonly Diagnostic[] {
  if (lacking.length === 0) return [];
  const unique = [...new Map(lacking.map((one) => [one.id, one])).values()];
  const written = (editor: boolean): readonly string[] =>
    unique
      .filter((one) => one.editor === editor)
      .map(({ id, by }) => (by === undefined ? id : `${id}${needed}${by}`))
      .sort();
  const install = packagesFor(unique.map((one) => one.through));
  const data = { libraries: written(false), editors: written(true), install };
  return [diagnose(librariesIncomplete, data, course.span)];
}

function tooNew(libraries: readonly Library[], core: Core, course: CompiledCourse): readonly Diagnostic[] {
  const limit = limits[core];
  const newer = libraries.filter((one) => one.core !== undefined && isNewer(one.core, limit));
  if (newer.length === 0) return [];
  const named = [...new Set(newer.map((one) => `${one.id}.${one.patch} (${one.core})`))];
  return [diagnose(libraryTooNew, { libraries: named.sort(), core, limit }, course.span)];
}

function notPinned(libraries: readonly StockedLibrary[], course: CompiledCourse): readonly Diagnostic[] {
  const other = libraries.filter((one) => one.pinned !== undefined);
  if (other.length === 0) return [];
  const named = [...new Set(other.map((one) => `${one.name} ${one.pinned}`))].sort();
  return [diagnose(libraryNotPinned, { libraries: named }, course.span)];
}
