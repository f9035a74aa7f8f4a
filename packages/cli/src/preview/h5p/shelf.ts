import type { FileTree } from "@kurswerk/format";
import type { Store, StoredLibrary } from "@kurswerk/h5p-store";
import { closure, type Lacking } from "@kurswerk/target-h5p";
import { type Answer, fileAt } from "../answer.ts";
import { describe, idOf } from "./description.ts";

/** The libraries of the user as the player asks for them. */
export interface Shelf {
  /** Where they lie. */
  readonly folder: string;
  /** What a package needs to run and is not there. */
  missing(tree: FileTree): readonly Lacking[];
  /** A file by its address: `H5P.Column-1.18/column.js`. */
  file(path: string): Answer | undefined;
}

/**
 * Looks at a store; what comes later is for the next shelf to see.
 * @param core the newest H5P core that the libraries may ask for
 */
export function shelf(store: Store, core: string): Shelf {
  const picked = new Map<string, StoredLibrary | undefined>();
  const find = (id: string): StoredLibrary | undefined => {
    if (!picked.has(id)) picked.set(id, store.pick(id, core));
    return picked.get(id);
  };
  return {
    folder: store.folder,
    missing: (tree) =>
      closure(describe(tree).preloadedDependencies.map(idOf), find).lacking.filter((one) => !one.editor),
    file(path) {
      const [, name, version, rest = ""] = /^([\w.-]+)-(\d+\.\d+)\/(.+)$/s.exec(path) ?? [];
      const found = find(`${name} ${version}`)?.files().get(rest);
      return found && fileAt(rest, found.source);
    },
  };
}
