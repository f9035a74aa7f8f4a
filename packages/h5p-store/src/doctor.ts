import { type Diagnostic, diagnose, type Span } from "@kurswerk/diagnostics";
import { cores, type Lacking, packagesFor, profiles } from "@kurswerk/target-h5p";
import { dependencyMissing } from "./messages/h5p/dependency-missing/messages.ts";
import { libraryBroken } from "./messages/h5p/library-broken/messages.ts";
import { storeEmpty } from "./messages/h5p/store-empty/messages.ts";
import { needs } from "./readiness.ts";
import type { Store } from "./store.ts";

/** What is wrong with a store: nothing in it, damaged folders, libraries that others need and that are not there. */
export function examine(store: Store): readonly Diagnostic[] {
  const broken = store
    .broken()
    .map(({ folder, files }) => diagnose(libraryBroken, { files: [...files] }, whole(folder)));
  const all = store.all();
  if (all.length === 0) return [...broken, diagnose(storeEmpty, {}, whole(store.folder))];
  const lacking = new Map<string, Lacking[]>();
  for (const { id, name, version, runnable } of all)
    for (const core of cores.filter((one) => runnable || profiles[one][name] === version))
      for (const one of needs(id, core, store).lacking)
        lacking.set(one.id, [...(lacking.get(one.id) ?? []), one]);
  const missing = [...lacking]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([library, needed]) => {
      const by = unique(needed.map((one) => one.by ?? one.through));
      const install = packagesFor(needed.map(({ through }) => through));
      return diagnose(dependencyMissing, { library, by, install }, whole(store.folder));
    });
  return [...broken, ...missing];
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort();
}

function whole(path: string): Span {
  return { path, start: 0, end: 0 };
}
