import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Mood, type StandIn, standInHub } from "../../packages/h5p-store/src/testing/hub.ts";
import { fill, type Made, packageFiles } from "../../packages/h5p-store/src/testing/library.ts";
import { rawZip } from "../../packages/verification/src/testing/raw-zip.ts";
import { emptyFolder, kurswerk, type Run } from "../support/kurswerk.ts";

const zipped = (libraries: readonly Made[]): Uint8Array =>
  zipSync(Object.fromEntries(packageFiles(libraries)));
const ask: Made = { id: "H5P.Ask 1.2.3", needs: ["H5P.Base 1.0"] };
const base: Made = { id: "H5P.Base 1.0.0", runnable: false };

let folder: string;
let cache: string;
beforeEach(async () => {
  folder = await emptyFolder();
  cache = join(folder, "cache");
});
const h5p = (...args: readonly string[]): Promise<Run> =>
  kurswerk(["h5p", ...args], { cwd: folder, env: { KURSWERK_H5P_CACHE: cache } });
const stored = (): readonly string[] =>
  existsSync(join(cache, "libraries")) ? readdirSync(join(cache, "libraries")).sort() : [];
const put = (name: string, bytes: Uint8Array): string => {
  writeFileSync(join(folder, name), bytes);
  return name;
};

describe("h5p add", () => {
  it("takes the libraries of a package, once", async () => {
    const name = put("a.h5p", zipped([ask, base]));
    const run = await h5p("add", name);
    expect(run, run.stdout).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toBe(`a.h5p: 2 Bibliotheken übernommen\nH5P-Speicher: ${cache}\n`);
    expect(stored()).toEqual(["H5P.Ask-1.2.3", "H5P.Base-1.0.0"]);
    expect((await h5p("add", name, "--lang", "en")).stdout).toContain("took 0 libraries, had 2 already");
  });

  it("takes everything in a folder: packages, libraries, and another store", async () => {
    mkdirSync(join(folder, "all"));
    put("all/a.h5p", zipped([ask]));
    fill(join(folder, "other"), [base]);
    expect((await h5p("add", "all", "other/libraries")).code).toBe(0);
    expect((await h5p("add", "other/libraries/H5P.Base-1.0.0")).stdout).toContain("1 war schon da");
    expect(stored()).toEqual(["H5P.Ask-1.2.3", "H5P.Base-1.0.0"]);
  });

  it("says what is still missing", async () => {
    const run = await h5p("add", put("a.h5p", zipped([ask])));
    expect(run.code).toBe(0);
    expect(run.stdout).toContain("Es fehlt noch eine Bibliothek. Welche und woher: kurswerk h5p doctor");
  });

  it.each([
    ["content only", zipSync({ "h5p.json": new Uint8Array() }), "h5p/no-libraries"],
    ["no archive", new TextEncoder().encode("abc"), "zip/unreadable"],
    ["a way out of the folder", rawZip([{ name: "H5P.A-1.0/../../evil.js", data: "x" }]), "zip/path-outside"],
    ["a bomb", rawZip([{ name: "H5P.A-1.0/a.js", size: 4_000_000_000 }]), "zip/bomb"],
    ["a link", rawZip([{ name: "H5P.A-1.0/a.js", data: "/etc/passwd", mode: 0o120777 }]), "zip/link"],
    ["a broken library", zipped([{ ...base, without: ["scripts/main.js"] }]), "h5p/library-refused"],
  ])("refuses %s", async (_, bytes, code) => {
    const run = await h5p("add", put("a.h5p", bytes));
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(code);
    expect(stored()).toEqual([]);
    expect(existsSync(join(folder, "evil.js"))).toBe(false);
  });

  it("names a way out for a wrong call", async () => {
    expect(await h5p("add", "none.h5p")).toMatchObject({ code: 2, stdout: "" });
    expect((await h5p("ad")).stderr).toContain("Meinten Sie „add“?");
    expect((await h5p("add")).stderr).toContain("Hilfe: kurswerk h5p add --help");
    const bare = await h5p();
    expect([bare.code, bare.stderr.includes("doctor")]).toEqual([2, true]);
  });

  it("finds no libraries in an empty folder", async () => {
    mkdirSync(join(folder, "empty"));
    expect((await h5p("add", "empty")).stdout).toContain("h5p/no-libraries");
  });
});

describe("h5p libs and doctor", () => {
  it("begin with nothing, and say what to do", async () => {
    expect(await h5p("libs")).toMatchObject({
      code: 0,
      stdout: `H5P-Speicher: ${cache}\nEr ist leer. Bibliotheken übernimmt: kurswerk h5p add datei.h5p\n`,
    });
    const run = await h5p("doctor");
    expect(run.code).toBe(0);
    expect(run.stdout).toContain("h5p/store-empty");
    expect(existsSync(cache)).toBe(false);
  });

  it("list versions, cores and content types", async () => {
    fill(cache, [{ ...ask, core: "1.27" }, { ...ask, id: "H5P.Ask 1.2.10", core: "1.28" }, base]);
    expect((await h5p("libs", "--lang", "en")).stdout.split("\n").slice(1, -1)).toEqual([
      "library         H5P core  size     licence",
      "H5P.Ask 1.2.10  1.28      0.00 MB  MIT      content type",
      "H5P.Ask 1.2.3   1.27      0.00 MB  MIT      content type",
      "H5P.Base 1.0.0  –         0.00 MB  MIT",
    ]);
  });

  it("tell the generations apart", async () => {
    fill(cache, [
      { id: "H5P.Column 1.18.6", core: "1.24" },
      { id: "H5P.TrueFalse 1.8.9", core: "1.28" },
    ]);
    const { stdout, code } = await h5p("doctor");
    expect(code).toBe(0);
    expect(stdout).toContain("--core portable  1 von 19 Inhaltstypen\n");
    expect(stdout).toContain("--core 1.28      2 von 20 Inhaltstypen\n");
    expect(stdout).toContain("H5P.TrueFalse 1.8 (--core portable, 1.27)");
    expect(stdout).toContain("Alles in Ordnung.");
  });

  it("fail at a damaged library", async () => {
    fill(cache, [{ ...base, without: ["scripts/main.js"] }, ask]);
    const { stdout, code } = await h5p("doctor");
    expect(code).toBe(1);
    for (const word of ["h5p/library-broken", "scripts/main.js", "h5p/dependency-missing", "install H5P.Ask"])
      expect(stdout).toContain(word);
  });
});

describe("h5p install", () => {
  let hub: StandIn | undefined;
  afterEach(async () => {
    await hub?.close();
    hub = undefined;
  });
  async function start(packages: Readonly<Record<string, Uint8Array>>, mood?: Mood): Promise<StandIn> {
    hub = await standInHub(packages, mood);
    return hub;
  }

  it("says what it would send, and sends nothing without agreement", async () => {
    const { address, heard } = await start({});
    const run = await h5p("install", "H5P.Ask", "--hub", address);
    expect(run.code).toBe(2);
    for (const word of [new URL(address).host, "local_id", "Zufallszahl", "H5P.Ask", "--yes"])
      expect(run.stdout).toContain(word);
    expect(heard).toEqual([]);
  });

  it("sends what it said, and takes what comes", async () => {
    const { address, heard } = await start({ "H5P.Ask": zipped([ask, base]) });
    const run = await h5p("install", "H5P.Ask", "--hub", address, "--yes");
    expect(run, run.stdout).toMatchObject({ code: 0, stderr: "" });
    expect(stored()).toEqual(["H5P.Ask-1.2.3", "H5P.Base-1.0.0"]);
    expect(heard).toHaveLength(3);
    for (const [key, value] of Object.entries(heard[0]?.form ?? {}))
      expect(run.stdout).toMatch(new RegExp(`  ${key} +${value === "" ? "noch keine" : value}( |$)`, "m"));
    const kept: { readonly id: string } = JSON.parse(readFileSync(join(cache, "hub.json"), "utf8"));
    expect(heard[0]?.form["local_id"]).toBe(kept.id);
  });

  it("asks H5P's own Hub unless told otherwise, for the core that is asked for", async () => {
    const run = await h5p("install", "H5P.Ask", "--core", "1.28", "--lang", "en");
    expect(run.stdout).toContain("hub-api.h5p.org (https://hub-api.h5p.org/v1/) is asked for: H5P.Ask");
    expect(run.stdout).toMatch(/core_api_version +1\.28\n/);
  });

  it("suggests a name, and takes the rest", async () => {
    const { address } = await start({ "H5P.Ask": zipped([ask, base]) });
    const run = await h5p("install", "H5P.Akk", "H5P.Ask", "--hub", address, "--yes");
    expect(run.code).toBe(1);
    expect(run.stdout).toContain("Meinten Sie „H5P.Ask“?");
    expect(stored()).toHaveLength(2);
  });

  it.each([
    ["a way out of the folder", rawZip([{ name: "H5P.A-1.0/../../evil.js", data: "x" }]), "zip/path-outside"],
    ["a bomb", rawZip([{ name: "H5P.A-1.0/a.js", size: 4_000_000_000 }]), "zip/bomb"],
    ["a page instead of a package", new TextEncoder().encode("<html>"), "zip/unreadable"],
    ["a package without libraries", zipSync({ "h5p.json": new Uint8Array() }), "h5p/no-libraries"],
  ])("refuses %s", async (_, bytes, code) => {
    const { address } = await start({ "H5P.Ask": bytes });
    const run = await h5p("install", "H5P.Ask", "--hub", address, "--yes");
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(code);
    expect(stored()).toEqual([]);
  });

  it("tells a broken transfer, and keeps nothing of it", async () => {
    const { address } = await start({ "H5P.Ask": zipped([ask]) }, ({ method }, response) => {
      if (method !== "GET") return false;
      response.writeHead(200, { "content-length": 1000 }).write("PK", () => response.destroy());
      return true;
    });
    const run = await h5p("install", "H5P.Ask", "--hub", address, "--yes");
    expect(run.code).toBe(1);
    expect(run.stdout).toContain("abgebrochen");
    expect(stored()).toEqual([]);
  });

  it("has a clear word without a network, and for addresses that will not do", async () => {
    const run = await h5p("install", "H5P.Ask", "--hub", "http://127.0.0.1:1/", "--yes");
    expect(run.code).toBe(1);
    expect(run.stdout).toContain("nicht zu erreichen (ECONNREFUSED)");
    expect(run.stdout).toContain("kurswerk h5p add datei.h5p");
    expect(await h5p("install", "H5P.Ask", "--hub", "http://hub.example.org/")).toMatchObject({
      code: 2,
      stdout: "",
    });
  });
});

it("asks nobody in the network without agreement", async () => {
  const guard = join(folder, "guard.cjs");
  writeFileSync(
    guard,
    'require("net").Socket.prototype.connect = () => { require("fs").writeSync(2, "ASKED"); process.exit(9); };\n',
  );
  const guarded = (...args: readonly string[]): Promise<Run> =>
    kurswerk(args, { cwd: folder, env: { KURSWERK_H5P_CACHE: cache, NODE_OPTIONS: `--require ${guard}` } });
  put("a.h5p", zipped([ask, base]));
  await kurswerk(["init", "kurs", "--title", "Kurs"], { cwd: folder });
  const calls = [
    ["h5p", "add", "a.h5p"],
    ["h5p", "libs"],
    ["h5p", "doctor"],
    ["h5p", "install", "H5P.Ask"],
    ["build", "kurs", "--target", "h5p"],
    ["build", "kurs", "--target", "h5p", "--h5p", "full"],
  ];
  for (const call of calls) expect((await guarded(...call)).stderr, call.join(" ")).not.toContain("ASKED");
  expect((await guarded("h5p", "install", "H5P.Ask", "--yes")).stderr).toContain("ASKED");
});
