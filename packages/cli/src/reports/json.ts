import type { CourseReport } from "./table.ts";

/** For programs: rows by column key, numbers as numbers. */
export function json(reports: readonly CourseReport[]): string {
  return JSON.stringify(
    {
      version: 1,
      courses: reports.map(({ title, tables }) => ({
        title,
        tables: tables.map(({ caption, rows, notes }) => ({ caption, rows, notes })),
      })),
    },
    null,
    2,
  );
}
