// Everything that must hold: installs, builds, then lint, types, generated files, unit and browser tests.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { needChromium } from "./chromium.mjs";
import { installAndBuild, tool } from "./steps.mjs";

const report = join(mkdtempSync(join(tmpdir(), "kurswerk-report-")), "vitest.json");

installAndBuild();
needChromium();
tool("Lint", "biome", "ci", "--error-on-warnings");
tool("Types", "tsc", "-b");
tool("Types of tests", "tsc", "-p", "test");
tool("Types of benchmarks", "tsc", "-p", "benchmarks");
tool("Generated files", "tsx", "--conditions=source", "packages/schema/scripts/generate.ts", "--check");

console.log("\n▸ Tests");
const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
const tests = spawnSync(process.execPath, ["scripts/pnpm.mjs", "exec", "vitest", "run", ...reporters], {
  stdio: "inherit",
});
const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
  readFileSync(report, "utf8"),
);
const skipped = numPendingTests + numTodoTests;
if (skipped > 0) console.error(`${skipped} tests did not run.`);
if (!process.env.KURSWERK_REAL_H5P_CACHE)
  console.log("The real H5P content types did not run, only stand-ins: see CONTRIBUTING.md.");
console.log(`\n${numPassedTests} passed, ${numFailedTests} failed`);
process.exit(tests.status === 0 && skipped === 0 && numPassedTests > 0 ? 0 : 1);
