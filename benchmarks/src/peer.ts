import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const version = "0.2.7";

/**
 * Installs simple-scorm-packager into a folder of its own, once, and returns that folder.
 * It is installed apart because the workspace takes its schema files only, without its 138 dependencies.
 * @throws Error without a network
 */
export function installPeer(folder: string): string {
  if (existsSync(join(folder, "node_modules", "simple-scorm-packager"))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"private":true}');
  const done = spawnSync("npm", ["install", "--no-audit", "--no-fund", `simple-scorm-packager@${version}`], {
    cwd: folder,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (done.status !== 0) throw new Error(`simple-scorm-packager could not be installed:\n${done.stderr}`);
  writeFileSync(join(folder, "pack.cjs"), program);
  return folder;
}

/** Zips a ready web folder as SCORM 1.2: what its users write. */
const program = `
const scopackager = require("simple-scorm-packager");
const [source, output] = process.argv.slice(2);
scopackager(
  {
    version: "1.2", organization: "Kurswerk", title: "Referenzkurs", language: "de-DE",
    identifier: "00", masteryScore: 60, startingPage: "index.html", source,
    package: { version: "1.0.0", zip: true, outputFolder: output, name: "peer", author: "Kurswerk" },
  },
  () => {},
);
`;
