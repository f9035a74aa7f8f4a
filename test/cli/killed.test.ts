import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { emptyFolder, kurswerk, root } from "../support/kurswerk.ts";

const bundle = join(root, "packages/cli/dist/kurswerk.js");

/** Every file of a folder as one text, or `undefined` when it is not there. */
function digest(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.name}:${readFileSync(join(entry.parentPath, entry.name)).toString("base64")}`)
    .sort()
    .join("\n");
}

describe("a build that is killed", () => {
  it("leaves the old or the new packages whole, whatever the moment, and the next run tidies up", async () => {
    const folder = await emptyFolder();
    const course = join(folder, "kurs");
    const out = join(folder, "dist");
    await cp(join(root, "courses/digitale-auftragsmappe"), course, { recursive: true });
    const page = join(course, "modules/1-belege/warum-eine-mappe.md");
    const text = readFileSync(page, "utf8");
    const states: string[][] = [[], []];
    for (const [at, words] of ["Alt.", "Neu."].entries()) {
      writeFileSync(page, `${text}\n${words}\n`);
      await kurswerk(["build", course, "--out", out]);
      states[at] = [
        digest(join(out, "kurs-1.0.0-web")) ?? "",
        readFileSync(join(out, "kurs-1.0.0-scorm12.zip")).toString("base64"),
      ];
    }
    let killed = 0;
    for (let round = 0; round < 60; round += 1) {
      writeFileSync(page, `${text}\n${round % 2 === 0 ? "Alt." : "Neu."}\n`);
      const child = spawn(process.execPath, [bundle, "build", course, "--out", out], { stdio: "ignore" });
      const ended = new Promise<NodeJS.Signals | null>((resolve) =>
        child.on("exit", (_, signal) => resolve(signal)),
      );
      // From the start of node to the end of the build, closest where files are written.
      setTimeout(() => child.kill("SIGKILL"), 150 + ((round * 37) % 240));
      if ((await ended) === "SIGKILL") killed += 1;
      const zip = readFileSync(join(out, "kurs-1.0.0-scorm12.zip"));
      expect([states[0]?.[1], states[1]?.[1]]).toContain(zip.toString("base64"));
      expect(Object.keys(unzipSync(zip))).toContain("imsmanifest.xml");
      // While a folder is swapped it may be away for a moment; the next run brings the old one back.
      const web = digest(join(out, "kurs-1.0.0-web"));
      if (web !== undefined) expect([states[0]?.[0], states[1]?.[0]]).toContain(web);
    }
    expect(killed).toBeGreaterThan(10);
    await kurswerk(["build", course, "--out", out]);
    expect(readdirSync(out).sort()).toEqual(["kurs-1.0.0-scorm12.zip", "kurs-1.0.0-web"]);
    expect(states.map(([web]) => web)).toContain(digest(join(out, "kurs-1.0.0-web")));
  });
});
