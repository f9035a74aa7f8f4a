import { spawnSync } from "node:child_process";
import type { Texts } from "../texts/texts.ts";
import { UsageError } from "../usage-error.ts";

/** What git said: its output when it went well, else its complaint. */
export type Answer =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly complaint: string };

/** Variables by which hooks tie git to one repository; here the folder decides. */
const tied: ReadonlySet<string> = new Set(["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"]);
const largestAnswer = 2 ** 28;

/**
 * Asks the user's git about the repository that a folder lies in. No shell is involved.
 * @throws UsageError when git is not installed
 */
export function git(folder: string, args: readonly string[], texts: Texts): Answer {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !tied.has(name)));
  const run = spawnSync("git", ["-C", folder, ...args], {
    encoding: "utf8",
    env: { ...env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0" },
    maxBuffer: largestAnswer,
    windowsHide: true,
  });
  if (run.error && "code" in run.error && run.error.code === "ENOENT") throw new UsageError(texts.gitMissing);
  if (run.error) return { ok: false, complaint: run.error.message };
  if (run.status === 0) return { ok: true, text: run.stdout };
  return { ok: false, complaint: run.stderr.trim().split("\n")[0] ?? "" };
}
