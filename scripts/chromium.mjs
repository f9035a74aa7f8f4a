// Makes sure that the browser tests find Chromium: CHROMIUM_PATH, /usr/bin/chromium, or Debian's package.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { step } from "./steps.mjs";

/** Returns once Chromium is there; otherwise ends the process with one sentence that says what to install. */
export function needChromium() {
  if (existsSync(process.env.CHROMIUM_PATH ?? "/usr/bin/chromium")) return;
  const isDebian = existsSync("/etc/debian_version") && spawnSync("apt-get", ["--version"]).status === 0;
  if (isDebian && process.getuid?.() === 0 && process.env.CHROMIUM_PATH === undefined) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    step("Update the package list", "apt-get", ["update", "-q"], { env });
    step("Install Chromium", "apt-get", ["install", "-q", "-y", "--no-install-recommends", "chromium"], {
      env,
    });
    return;
  }
  console.error("The browser tests need Chromium: install it, or name its path in CHROMIUM_PATH.");
  process.exit(1);
}
