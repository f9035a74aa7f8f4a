import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Core, checkH5p, profiles } from "@kurswerk/target-h5p";
import { beforeEach, describe, expect, it } from "vitest";
import { fill, type Made } from "../../packages/h5p-store/src/testing/library.ts";
import { builtH5p, type H5pPackage, json } from "../support/h5p.ts";
import { secondOpinion } from "../support/h5p-server.ts";
import { emptyFolder, kurswerk, type Run, type Setting } from "../support/kurswerk.ts";
import { withPngs } from "../support/pictures.ts";

/** Every content type of a profile, each with something that it needs and something that its editor needs. */
function everything(core: Core): readonly Made[] {
  const types = Object.entries(profiles[core]).map(
    ([name, version]): Made => ({
      id: `${name} ${version}.3`,
      core: core === "1.28" ? "1.28" : "1.24",
      needs: ["H5P.Shared 1.2"],
      editorNeeds: ["H5PEditor.Shared 1.0"],
    }),
  );
  return [
    ...types,
    { id: "H5P.Shared 1.2.1", runnable: false, files: { "css/a.css": "a{}" } },
    { id: "H5PEditor.Shared 1.0.0", runnable: false },
  ];
}

let course = "";
let cache = "";
beforeEach(async () => {
  // Building writes a lock file into the course.
  course = await withPngs("templates/course-de");
  cache = await emptyFolder();
});
function built(
  course: string,
  extra: readonly string[] = [],
  env: Setting["env"] = {},
): Promise<{ readonly run: Run; readonly packages: ReadonlyMap<string, H5pPackage> }> {
  return builtH5p(course, ["--h5p", "full", ...extra], { env: { KURSWERK_H5P_CACHE: cache, ...env } });
}
const lockOf = (course: string): string => join(course, "h5p-libraries.lock.json");
const bytesOf = (packages: ReadonlyMap<string, H5pPackage>): readonly string[] =>
  [...packages.values()].map((one) => one.bytes.toString("base64"));

describe("a complete H5P package", () => {
  it.each(["portable", "1.27", "1.28"] as const)("for %s is taken by platforms", async (core) => {
    fill(cache, everything(core));
    for (const split of ["course", "quiz"]) {
      const { run, packages } = await built(course, ["--core", core, "--split", split]);
      expect(run.code, run.stdout).toBe(0);
      expect(packages.size).toBeGreaterThan(0);
      for (const [name, one] of packages) {
        expect(checkH5p(one.files, name, { core: core === "1.28" ? "1.28" : "1.27" })).toEqual([]);
        const folders = new Set([...one.files.keys()].map((path) => path.split("/")[0]));
        for (const folder of ["H5P.Shared-1.2", "H5PEditor.Shared-1.0", "content"])
          expect([...folders]).toContain(folder);
        const declared = json(one, "h5p.json")["preloadedDependencies"] as readonly Record<string, unknown>[];
        expect(declared.map((library) => library["machineName"])).toContain("H5P.Shared");
        expect(declared.map((library) => library["machineName"])).not.toContain("H5PEditor.Shared");
        if (core !== "1.28") await expect(secondOpinion(one, true), name).resolves.toBeTruthy();
        expect(await kurswerk(["verify", one.path])).toMatchObject({ code: 0, stderr: "" });
      }
    }
  });

  it("has the same bytes from another store, in another time zone", async () => {
    fill(cache, everything("portable"));
    const first = await built(course);
    cache = await emptyFolder();
    fill(cache, [...everything("portable")].reverse());
    const second = await built(course, [], { TZ: "Pacific/Auckland", LC_ALL: "tr_TR.UTF-8" });
    expect(second.run.code, second.run.stdout).toBe(0);
    expect(bytesOf(second.packages)).toEqual(bytesOf(first.packages));
  });

  it("differs from one with content only in its libraries", async () => {
    fill(cache, everything("portable"));
    const [full] = (await built(course)).packages.values();
    const [content] = (await builtH5p(course)).packages.values();
    if (!full || !content) throw new Error("Nothing was built.");
    const own = [...full.files.keys()].filter((path) => /^(content\/|h5p\.json)/.test(path));
    expect(own).toEqual([...content.files.keys()]);
    expect(json(full, "content/content.json")).toEqual(json(content, "content/content.json"));
  });
});

describe("the lock file", () => {
  it("keeps a build on its versions until it is told otherwise", async () => {
    fill(cache, everything("portable"));
    const first = await built(course);
    expect(first.run.stdout).toContain(`festgelegt: ${lockOf(course)}`);
    const lock = readFileSync(lockOf(course), "utf8");
    fill(cache, [{ id: "H5P.Shared 1.2.9", files: { "css/b.css": "" } }]);
    const second = await built(course);
    expect(second.run.stdout).not.toContain("festgelegt");
    expect(bytesOf(second.packages)).toEqual(bytesOf(first.packages));
    expect(readFileSync(lockOf(course), "utf8")).toBe(lock);
    const third = await built(course, ["--update-lock"]);
    expect(third.run.stdout).toContain("festgelegt");
    expect([...([...third.packages.values()][0]?.files.keys() ?? [])]).toContain("H5P.Shared-1.2/css/b.css");
    expect(JSON.parse(readFileSync(lockOf(course), "utf8")).cores["1.27"]["H5P.Shared 1.2"].version).toBe(
      "1.2.9",
    );
  });

  it("stops a build with other files than those pinned", async () => {
    fill(cache, everything("portable"));
    await built(course);
    fill(cache, [{ id: "H5P.Shared 1.2.1", files: { "css/a.css": "b{}" } }]);
    const { run, packages } = await built(course);
    expect([run.code, packages.size]).toEqual([1, 0]);
    expect(run.stdout).toContain("h5p/library-not-pinned");
    expect(run.stdout).toContain("H5P.Shared 1.2.1");
  });

  it("is not guessed at", async () => {
    fill(cache, everything("portable"));
    writeFileSync(lockOf(course), "<<<<<<< HEAD\n");
    const { run, packages } = await built(course);
    expect([run.code, packages.size]).toEqual([1, 0]);
    expect(run.stdout).toContain("h5p/lock-unreadable");
    expect(readFileSync(lockOf(course), "utf8")).toBe("<<<<<<< HEAD\n");
  });
});

describe("what cannot be packed", () => {
  it("is named, with what needs it and how to get it", async () => {
    fill(
      cache,
      everything("portable").filter(({ id }) => !/Shared|Column/.test(id)),
    );
    const { run, packages } = await built(course);
    expect([run.code, packages.size, existsSync(lockOf(course))]).toEqual([1, 0, false]);
    for (const word of [
      "h5p/libraries-incomplete",
      "H5P.Column 1.18,",
      "H5P.Shared 1.2 für H5P.",
      "H5PEditor.Shared 1.0 für den Editor von H5P.",
      "kurswerk h5p add datei.h5p",
      "kurswerk h5p install ",
    ])
      expect(run.stdout).toContain(word);
  });

  it("may be too new for the platform", async () => {
    fill(cache, [...everything("portable"), { id: "H5P.Shared 1.2.1", core: "1.28" }]);
    const { run } = await built(course);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain("H5P.Shared 1.2.1 (1.28)");
    expect(run.stdout).toContain("bauen Sie mit --core 1.28");
  });

  it.each([
    [["--target", "web", "--h5p", "full"], "--target h5p --h5p full"],
    [["--target", "h5p", "--update-lock"], "--h5p full --update-lock"],
    [["--target", "h5p", "--h5p", "half"], "content, full"],
  ])("is asked for wrongly with %j", async (args, word) => {
    const run = await kurswerk(["build", course, ...args]);
    expect([run.code, run.stdout]).toEqual([2, ""]);
    expect(run.stderr).toContain(word);
  });
});

describe("verify", () => {
  it("takes a store for the libraries of a platform", async () => {
    fill(cache, everything("portable"));
    const paths = [...(await builtH5p(course)).packages.values()].map((one) => one.path);
    for (const installed of [cache, join(cache, "libraries")])
      expect(
        await kurswerk(["verify", ...paths, "--installed", installed, "--may-install", "no"]),
      ).toMatchObject({ code: 0 });
    const empty = await kurswerk(["verify", ...paths, "--installed", await emptyFolder()]);
    expect(empty.stdout).toContain("missing-main-library");
  });

  it("predicts what an older platform says", async () => {
    fill(cache, everything("1.28"));
    const paths = [...(await built(course, ["--core", "1.28"])).packages.values()].map((one) => one.path);
    const run = await kurswerk(["verify", ...paths, "--core", "1.27"]);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain("api-version-unsupported");
  });

  it.each([
    [["--core", "neu"], "--core 1.27"],
    [["--may-install", "no"], "--installed"],
    [["--installed", "gibt-es-nicht"], "gibt-es-nicht"],
  ])("says what is wrong with %j", async (args, word) => {
    const run = await kurswerk(["verify", "README.md", ...args]);
    expect([run.code, run.stdout]).toEqual([2, ""]);
    expect(run.stderr).toContain(word);
  });
});
