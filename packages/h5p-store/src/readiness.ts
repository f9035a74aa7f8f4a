import { type Closure, type Core, closure, cores, isNewer, limits, profiles } from "@kurswerk/target-h5p";
import type { Store } from "./store.ts";
import type { StoredLibrary } from "./stored-library.ts";

/** How far the store goes for one generation of H5P. */
export interface Readiness {
  readonly core: Core;
  /** The content types of Kurswerk that can be packed with all that they need. */
  readonly ready: readonly string[];
  /** Those that cannot: absent, incomplete, or too new for the generation. */
  readonly unready: readonly string[];
}

/** What a store can do for `--h5p full`, by generation. */
export function readiness(store: Store): readonly Readiness[] {
  return cores.map((core) => {
    const wanted = Object.entries(profiles[core]).map(([name, version]) => `${name} ${version}`);
    const isReady = (id: string): boolean => fits(needs(id, core, store), limits[core]);
    return { core, ready: wanted.filter(isReady), unready: wanted.filter((id) => !isReady(id)) };
  });
}

/** Everything that a library needs, in the versions that a generation gets. */
export function needs(id: string, core: Core, store: Store): Closure<StoredLibrary> {
  return closure([id], (one) => store.pick(one, limits[core]));
}

function fits({ lacking, libraries }: Closure<StoredLibrary>, limit: string): boolean {
  return lacking.length === 0 && libraries.every(({ core }) => core === undefined || !isNewer(core, limit));
}
