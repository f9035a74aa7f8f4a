import { dirname, normalize } from "node:path";
import { diagnose, type Outcome } from "@kurswerk/diagnostics";
import type { CompiledCourse } from "@kurswerk/format";
import { type LockedStock, lockedStock, lockPath, readLock, writeLock } from "@kurswerk/h5p-store";
import { lockUnreadable } from "@kurswerk/h5p-store/messages";
import type { Session } from "../options.ts";
import type { PackOptions } from "../targets.ts";
import type { Making } from "../write-courses.ts";
import { h5pTexts } from "./texts.ts";
import { userStore } from "./user-store.ts";

/** What makes a build pack libraries, and keep on record which. */
export interface FullPackages {
  readonly pack: PackOptions;
  readonly built: NonNullable<Making["built"]>;
}

/**
 * Packages with the libraries of the user's store, in the versions that the lock file of the course pins.
 * @param update pins the newest versions instead
 */
export function fullPackages(update: boolean, { language }: Session): FullPackages {
  const store = userStore();
  const used = new Map<string, { readonly path: string; readonly stock: LockedStock }>();
  return {
    pack: {
      libraries(course: CompiledCourse): Outcome<LockedStock> {
        const folder = normalize(dirname(course.span.path));
        const path = lockPath(folder);
        const lock = readLock(path);
        if (!lock) {
          const span = { path: path.split("\\").join("/"), start: 0, end: 0 };
          return { value: undefined, diagnostics: [diagnose(lockUnreadable, {}, span)] };
        }
        const stock = lockedStock(store, lock, update);
        used.set(folder, { path, stock });
        return { value: stock, diagnostics: [] };
      },
    },
    built(folder) {
      const done = used.get(normalize(folder));
      return done && writeLock(done.path, done.stock.next()) ? [h5pTexts[language].pinned(done.path)] : [];
    },
  };
}
