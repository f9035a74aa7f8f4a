import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic, Language } from "@kurswerk/diagnostics";
import { type BaselineEntry, baselineOf } from "@kurswerk/validation";
import type { Checked } from "./check-course.ts";
import { writeText } from "./write/write-text.ts";

/** What came of writing a baseline. */
export interface WrittenBaseline {
  readonly path: string;
  /** How many findings it holds; with none there is no file. */
  readonly count: number;
}

const heads: Readonly<Record<Language, string>> = {
  de: `# Was dieser Kurs schon hatte, geschrieben von: kurswerk validate --write-baseline
# Diese Warnungen und Hinweise werden nicht gezeigt. Ändert sich der Text an einer Stelle, erscheinen sie wieder.
# Was behoben ist, streichen Sie hier.
`,
  en: `# What this course had already, written by: kurswerk validate --write-baseline
# These warnings and notes are not shown. When the text at a place changes, they appear again.
# Remove here what is mended.
`,
};

/** Writes baseline.yaml beside course.yaml; `undefined` when the course cannot be read at all. */
export function writeBaseline(folder: string, checked: Checked): WrittenBaseline | undefined {
  const { course } = checked;
  if (!course) return undefined;
  const path = join(folder, "baseline.yaml");
  const found: readonly Diagnostic[] = [...checked.diagnostics, ...checked.known];
  const entries = baselineOf(course, found);
  if (entries.length === 0) rmSync(path, { force: true });
  else writeText(path, heads[course.file.data.language] + yaml(entries));
  return { path, count: entries.reduce((sum, { count = 1 }) => sum + count, 0) };
}

/** The list as YAML. Every text is quoted as in JSON, which is YAML too: so none can be taken for something else. */
function yaml(entries: readonly BaselineEntry[]): string {
  const lines = entries.map((entry) =>
    Object.entries(entry)
      .map(([key, value], at) => `  ${at === 0 ? "- " : "  "}${key}: ${JSON.stringify(value)}\n`)
      .join(""),
  );
  return `findings:\n${lines.join("")}`;
}
