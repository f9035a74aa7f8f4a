import { watch } from "node:fs";
import { dirname, sep } from "node:path";
import { isInside } from "@kurswerk/schema";

/** Keeps an eye on a course. */
export interface Watch {
  /** Watches these texts, too: a theme, a glossary or frameworks may lie outside and belong to several courses. */
  also(paths: Iterable<string>): void;
}

/** Calls back shortly after something was saved; several files saved at once count as one change. */
export function watchCourse(folder: string, changed: () => void): Watch {
  const base = folder === "." ? "" : folder.split(sep).join("/");
  const watched = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, 80);
  };
  watch(folder, { recursive: true }, soon);
  return {
    also(paths) {
      for (const path of paths) {
        const outside = dirname(path);
        if (isInside(base, path) || watched.has(outside)) continue;
        watched.add(outside);
        watch(outside, soon);
      }
    },
  };
}
