import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Names of things in the making: `.name.new-123`, and of the old one while it is swapped: `.name.old-123`. */
const passing = /^\.(.+)\.(new|old)-\d+$/;

/** A path beside the final one, where something is made before it takes its place. */
export function beside(path: string, state: "new" | "old"): string {
  return join(dirname(path), `.${basename(path)}.${state}-${process.pid}`);
}

/** Puts a finished file or folder in its place. A folder that stands there is kept until the new one does. */
export function swap(made: string, path: string): void {
  try {
    renameSync(made, path);
  } catch (error) {
    if (!existsSync(path)) throw error;
    const old = beside(path, "old");
    renameSync(path, old);
    renameSync(made, path);
    rmSync(old, { recursive: true, force: true });
  }
}

/** Repairs what an interrupted run left in a folder: an old package without its successor returns, the rest goes. */
export function repair(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const found = passing.exec(name);
    if (!found?.[1] || isRunning(name)) continue;
    const path = join(folder, found[1]);
    if (found[2] === "old" && !existsSync(path)) renameSync(join(folder, name), path);
    else rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** True when the process that is making it still runs: two builds into one folder must not disturb each other. */
function isRunning(name: string): boolean {
  const pid = Number(name.slice(name.lastIndexOf("-") + 1));
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
