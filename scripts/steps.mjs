// Runs the steps of a script one after the other and says which one it is at.
import { spawnSync } from "node:child_process";

/** Runs one command; ends the process with its exit code when it fails. Returns the seconds it took. */
export function step(title, command, args, options = {}) {
  const start = Date.now();
  console.log(`\n▸ ${title}`);
  const done = spawnSync(command, args, { stdio: "inherit", ...options });
  if (done.error) console.error(done.error.message);
  const seconds = (Date.now() - start) / 1000;
  if (done.status !== 0) {
    console.error(`✗ ${title} (${seconds.toFixed(1)} s)`);
    process.exit(done.status ?? 1);
  }
  console.log(`✓ ${title} (${seconds.toFixed(1)} s)`);
  return seconds;
}

/** A step that runs a tool of the workspace. */
export function tool(title, ...args) {
  return step(title, process.execPath, ["scripts/pnpm.mjs", "exec", ...args]);
}

/** Installs as the lock file says and builds everything. */
export function installAndBuild() {
  step("Install", process.execPath, ["scripts/pnpm.mjs", "install", "--frozen-lockfile"]);
  step("Build the style sheet", process.execPath, ["packages/site/build.mjs", "--check"]);
  step("Build the player", process.execPath, ["packages/player/build.mjs"]);
  step("Bundle the command", process.execPath, ["packages/cli/build.mjs"]);
}
