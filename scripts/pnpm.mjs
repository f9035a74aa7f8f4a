// Runs the pnpm version that package.json pins, on any machine with Node and npm.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const windows = process.platform === "win32";

const child = spawn("npx", ["--yes", manifest.packageManager, ...process.argv.slice(2)], {
  stdio: "inherit",
  shell: windows,
});
child.on("error", (error) => {
  console.error(`pnpm could not be started: ${error.message}`);
  process.exit(1);
});
child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
