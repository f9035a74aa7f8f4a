import { execFileSync } from "node:child_process";

/** Asks git in a folder, untouched by settings of this machine; returns what it prints without the last line break. */
export function git(folder: string, ...args: readonly string[]): string {
  const person = ["-c", "user.name=Jörg", "-c", "user.email=joerg@example.org", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...person, "-c", "init.defaultBranch=main", ...args], {
    cwd: folder,
    encoding: "utf8",
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_CONFIG_GLOBAL: "/dev/null",
      LC_ALL: "C",
    },
  }).trimEnd();
}
