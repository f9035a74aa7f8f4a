import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What one whole process used. */
export interface Usage {
  /** Seconds from start to exit. */
  readonly wall: number;
  /** Seconds of processor time, user and system. */
  readonly cpu: number;
  /** Peak resident memory in bytes. */
  readonly memory: number;
}

const hook = new URL("./measure.mjs", import.meta.url).href;
const report = join(mkdtempSync(join(tmpdir(), "kurswerk-bench-")), "usage.json");

/**
 * Runs a Node program as a process of its own and measures it.
 * @throws Error when it does not exit with 0: a failed run is no measurement.
 */
export function run(args: readonly string[], cwd: string): Usage {
  const start = process.hrtime.bigint();
  const done = spawnSync(process.execPath, ["--import", hook, ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, MEASURE: report },
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  if (done.status !== 0) throw new Error(`${args.join(" ")} failed:\n${done.stdout}${done.stderr}`);
  const used: { cpu: number; memory: number } = JSON.parse(readFileSync(report, "utf8"));
  return { wall, ...used };
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The path of the built command. */
export const kurswerk: string = fileURLToPath(
  new URL("../../packages/cli/dist/kurswerk.js", import.meta.url),
);
