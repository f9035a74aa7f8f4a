import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const bundle = fileURLToPath(new URL("../../packages/cli/dist/kurswerk.js", import.meta.url));

/** What a run of the command left behind. */
export interface Run {
  /** The exit code. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a run differs from the ordinary one. */
export interface Setting {
  /** The working folder; the repository's root when absent. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Another way to start node, as `["npx", "-p", "node@24", "node"]`. */
  readonly node?: readonly [string, ...string[]];
}

/** The repository's root. */
export const root: string = fileURLToPath(new URL("../../", import.meta.url));

/** How far a call with several courses is; a slow machine says so, a fast one does not. */
const progress = /^\[\d+\/\d+\] .*\n/gm;

/** Runs the built command as a user does, as a process of its own. */
export function kurswerk(args: readonly string[], setting: Setting = {}): Promise<Run> {
  const [program, ...before] = setting.node ?? [process.execPath];
  const env = {
    PATH: process.env["PATH"] ?? "",
    HOME: process.env["HOME"] ?? "",
    LANG: "de_DE.UTF-8",
    ...setting.env,
  };
  return new Promise((resolve, reject) => {
    execFile(
      program,
      [...before, bundle, ...args],
      { cwd: setting.cwd ?? root, env, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => {
        if (error && typeof error.code !== "number") reject(error);
        else
          resolve({
            code: typeof error?.code === "number" ? error.code : 0,
            stdout,
            stderr: stderr.replace(progress, ""),
          });
      },
    );
  });
}

/** A new empty folder outside the repository. */
export function emptyFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "kurswerk-test-"));
}
