import { mkdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { beside } from "./atomic.ts";

/** Writes a text file beside and renames it: a reader sees the old or the new one, whole. */
export function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const made = beside(path, "new");
  writeFileSync(made, text, { mode: modeOf(path) });
  renameSync(made, path);
}

function modeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mode ?? 0o644;
}
