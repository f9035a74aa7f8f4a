import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { writeText } from "./write-text.ts";

/**
 * Writes the text files of a folder into another one; `{name}` in them becomes what `values` says. What exists stays.
 * A file called `gitignore` gets its dot here: npm would leave it out of the published package otherwise.
 */
export function copyTemplates(from: string, to: string, values: Readonly<Record<string, string>> = {}): void {
  for (const path of readdirSync(from, { recursive: true, encoding: "utf8" })) {
    const target = join(to, path === "gitignore" ? ".gitignore" : path);
    if (statSync(join(from, path)).isDirectory() || existsSync(target)) continue;
    const text = readFileSync(join(from, path), "utf8");
    writeText(
      target,
      Object.entries(values).reduce((done, [name, value]) => done.replaceAll(name, () => value), text),
    );
  }
}
