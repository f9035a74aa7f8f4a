import type { LibraryStock } from "@kurswerk/target-h5p";
import { type Lock, type Pinned, pinned } from "./lock.ts";
import type { Store } from "./store.ts";
import type { StoredLibrary } from "./stored-library.ts";

/** Libraries in the versions that a lock pins, and what the lock becomes by using them. */
export interface LockedStock extends LibraryStock {
  /** The lock with everything that was handed out. */
  next(): Lock;
}

/**
 * Libraries from a store as a lock pins them; what it does not pin is the newest that fits.
 * @param update takes the newest of all, and pins that from now on
 */
export function lockedStock(store: Store, lock: Lock, update = false): LockedStock {
  const used = new Map<string, ReadonlyMap<string, Pinned>>();
  const note = (core: string, library: StoredLibrary, is: Pinned): void => {
    used.set(core, new Map([...(used.get(core) ?? []), [library.id, is]]));
  };
  return {
    find(id, core) {
      const wanted = update ? undefined : lock[core]?.[id];
      const exact = store.versions(id).find((one) => `${one.version}.${one.patch}` === wanted?.version);
      const library = exact ?? store.pick(id, core);
      if (!library) return undefined;
      const is = pinned(library);
      if (wanted && is.sha256 !== wanted.sha256) return { ...library, pinned: wanted.version };
      note(core, library, is);
      return library;
    },
    next: () => ({
      ...lock,
      ...Object.fromEntries(
        [...used].map(([core, libraries]) => [core, { ...lock[core], ...Object.fromEntries(libraries) }]),
      ),
    }),
  };
}
