import { watch } from "node:fs";
import { dirname, sep } from "node:path";
import { isInside } from "@kurswerk/schema";

/** Programs write a file in several steps: this many milliseconds of rest count as saved. */
const rest = 80;

/**
 * Calls `changed` after a file of the course was saved.
 * @returns adds the folders of files outside the course: a theme, a glossary or frameworks that it shares with others
 */
export function watchCourse(course: string, changed: () => Promise<void>): (files: Iterable<string>) => void {
  let timer: NodeJS.Timeout | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, rest);
  };
  const base = course === "." ? "" : course.split(sep).join("/");
  const watched = new Set<string>();
  watch(course, { recursive: true }, wait);
  return (files) => {
    for (const file of files) {
      const folder = dirname(file);
      if (isInside(base, file) || watched.has(folder)) continue;
      watched.add(folder);
      watch(folder, wait);
    }
  };
}
