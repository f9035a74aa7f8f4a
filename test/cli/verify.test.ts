import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { truncateSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import {
  edit,
  manifest12,
  manifest2004,
  scorm12,
  scorm2004,
} from "../../packages/verification/src/testing/package.ts";
import { rawZip } from "../../packages/verification/src/testing/raw-zip.ts";
import { emptyFolder, kurswerk, root } from "../support/kurswerk.ts";

/** One package per kind of trouble, named by the code that it must be told with. */
const broken: Readonly<Record<string, Uint8Array>> = {
  "zip/unreadable": scorm12().subarray(0, 500),
  "zip/path-outside": rawZip([{ name: "../evil.html", data: "x" }]),
  "zip/path-absolute": rawZip([{ name: "/etc/cron.d/evil", data: "x" }]),
  "zip/name-duplicate": rawZip([{ name: "imsmanifest.xml", data: manifest12 }, { name: "imsmanifest.xml" }]),
  "zip/name-encoding": rawZip([{ name: Uint8Array.of(0xdf, 0xff), data: "x" }]),
  "zip/bomb": rawZip([{ name: "a", size: 4_000_000_000 }]),
  "zip/link": rawZip([{ name: "imsmanifest.xml", data: "/etc/passwd", mode: 0o120777 }]),
  "manifest/missing": scorm12({ "imsmanifest.xml": undefined }),
  "manifest/in-folder": scorm12({ "imsmanifest.xml": undefined, "kurs/imsmanifest.xml": manifest12 }),
  "manifest/xml-broken": scorm12({ "imsmanifest.xml": manifest12.slice(0, -20) }),
  "manifest/version-unknown": scorm12({
    "imsmanifest.xml": edit(manifest12, ["1.2</schemav", "2004 2nd Edition</schemav"]),
  }),
  "manifest/prefix-other": scorm2004({
    "imsmanifest.xml": manifest2004.replaceAll("imsss:", "seq:").replace("xmlns:imsss", "xmlns:seq"),
  }),
  "manifest/file-missing": scorm12({ "course.js": undefined, "API.js": "LMSInitialize" }),
  "manifest/schema-violation": scorm12({ "imsmanifest.xml": edit(manifest12, [' type="webcontent"', ""]) }),
  "content/host-foreign": scorm12({ "course.js": "LMSInitialize; fetch('https://x.example/')" }),
  "content/unload-handler": scorm12({ "course.js": "LMSInitialize; onunload = end" }),
};

let folder: string;
beforeEach(async () => {
  folder = await emptyFolder();
});
const put = (name: string, bytes: Uint8Array): string => {
  writeFileSync(join(folder, name), bytes);
  return name;
};

describe("verify", () => {
  it("tells every broken package of a folder by its code", async () => {
    const names = Object.entries(broken).map(([code, bytes]) => put(`${code.replace("/", "-")}.zip`, bytes));
    const run = await kurswerk(["verify", ...names, "--format", "json"], { cwd: folder });
    expect(run).toMatchObject({ code: 1, stderr: "" });
    const found: readonly { readonly code: string; readonly path: string }[] = JSON.parse(
      run.stdout,
    ).diagnostics;
    for (const code of Object.keys(broken)) {
      const own = found.filter(({ path }) => path.split("!/")[0] === `${code.replace("/", "-")}.zip`);
      expect(
        own.map((one) => one.code),
        code,
      ).toContain(code);
    }
  });

  it("shows the place in the manifest, with a reason, in either language", async () => {
    const name = put("kurs.zip", broken["manifest/version-unknown"] ?? new Uint8Array());
    const german = await kurswerk(["verify", name], { cwd: folder });
    expect(german).toMatchObject({ code: 1, stderr: "" });
    expect(german.stdout).toContain("kurs.zip!/imsmanifest.xml:5:20");
    expect(german.stdout).toContain("    |                    ^^^^");
    expect(german.stdout).toContain("Moodle liest das als SCORM 1.2, weil");
    expect((await kurswerk(["verify", name, "--lang", "en"], { cwd: folder })).stdout).toContain(
      "Moodle reads this as SCORM 1.2 because",
    );
  });

  it("is content with sound packages, and with warnings unless they count", async () => {
    const sound = put("gut.zip", scorm2004());
    const warned = put("mäßig.zip", scorm12({ "rest.txt": "" }));
    expect(await kurswerk(["verify", sound], { cwd: folder })).toMatchObject({
      code: 0,
      stdout: "1 Paket geprüft: alles in Ordnung.\n",
    });
    expect(await kurswerk(["verify", sound, warned], { cwd: folder })).toMatchObject({ code: 0 });
    expect(await kurswerk(["verify", sound, warned, "--strict"], { cwd: folder })).toMatchObject({ code: 1 });
  });

  it.each(["gross.zip", "gross.h5p"])("does not read %s, which no platform would take", async (name) => {
    truncateSync(join(folder, put(name, new Uint8Array())), 3_000_000_000);
    const run = await kurswerk(["verify", name, "--format", "json"], { cwd: folder });
    expect(JSON.parse(run.stdout).diagnostics).toMatchObject([{ code: "zip/archive-too-large" }]);
  });

  it.each([
    [["verify"], "fehlt"],
    [["verify", "gibt-es-nicht.zip"], "„gibt-es-nicht.zip“ ist keine Datei"],
    [["verify", "."], "ist keine Datei"],
    [["verify", "a.zip", "--rum"], "Meinten Sie „--run“?"],
  ])("answers %j with exit code 2 and a next step", async (args, words) => {
    const run = await kurswerk(args, { cwd: folder });
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain(words);
  });

  it.each([
    ["run/browser-missing", "/nicht/da"],
    ["run/browser-failed", "/bin/true"],
  ])("says %s when CHROMIUM_PATH is %s", async (code, path) => {
    const args = ["verify", put("kurs.zip", scorm12()), "--run", "--format", "json"];
    const run = await kurswerk(args, { cwd: folder, env: { CHROMIUM_PATH: path } });
    expect(run).toMatchObject({ code: 1, stderr: "" });
    expect(JSON.parse(run.stdout).diagnostics).toMatchObject([{ code }]);
  });

  it("works where nothing else is installed, and says what running needs", async () => {
    await cp(join(root, "packages/cli/dist"), join(folder, "dist"), { recursive: true });
    const verify = (...more: readonly string[]): SpawnSyncReturns<string> =>
      spawnSync(process.execPath, ["dist/kurswerk.js", "verify", put("kurs.zip", scorm12()), ...more], {
        cwd: folder,
        encoding: "utf8",
      });
    expect(verify()).toMatchObject({ status: 0, stderr: "" });
    const run = verify("--run");
    expect(run).toMatchObject({ status: 1, stderr: "" });
    expect(run.stdout).toContain("run/library-missing");
  });
});
