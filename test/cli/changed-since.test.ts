import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { git } from "../support/git.ts";
import { readJunit } from "../support/junit.ts";
import { emptyFolder, kurswerk, root } from "../support/kurswerk.ts";
import { readSarif } from "../support/sarif.ts";

const names = ["eins", "Öl & Lack", "zwei drei"] as const;
let folder: string;

/** A repository with three courses below a folder with an umlaut, and one commit called `start`. */
beforeEach(async () => {
  folder = join(await emptyFolder(), "Träger Ä");
  for (const name of names)
    await cp(join(root, "test/examples/base-course"), join(folder, "courses", name), { recursive: true });
  mkdirSync(join(folder, "themes"));
  writeFileSync(join(folder, "themes/haus.yaml"), "font: [Arial]\n");
  writeFileSync(join(folder, "README.md"), "# Kurse\n");
  git(folder, "init", "--quiet");
  commit("Anfang");
  git(folder, "tag", "start");
});

const commit = (words: string): void => {
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message", words);
};
const page = (name: string): string => join(folder, "courses", name, "modules/1-eins/seite.md");
const change = (path: string): void => appendFileSync(path, "\nNoch ein Satz.\n");

/** The courses that are looked at, by the suites of a JUnit report. */
async function touched(revision = "start", ...more: readonly string[]): Promise<readonly string[]> {
  const run = await kurswerk(["validate", "--format", "junit", "--changed-since", revision, ...more], {
    cwd: folder,
  });
  expect(run.code).toBeLessThan(2);
  return [...new Set(readJunit(run.stdout).map((one) => one.suite.replace("courses/", "")))];
}

describe("what touches a course", () => {
  it("is a change in a commit, in the working folder, or a new file", async () => {
    change(page("Öl & Lack"));
    commit("Seite");
    expect(await touched()).toEqual(["Öl & Lack"]);
    change(page("eins"));
    expect(await touched()).toEqual(["eins", "Öl & Lack"]);
    writeFileSync(join(folder, "courses/zwei drei/media/neues bild ä.svg"), "<svg/>");
    expect(await touched()).toEqual(["eins", "zwei drei", "Öl & Lack"]);
    expect(await touched("HEAD")).toEqual(["eins", "zwei drei"]);
  });

  it("is not what lies beside it, is hidden, ignored or built", async () => {
    change(join(folder, "README.md"));
    writeFileSync(join(folder, "courses/eins/.notiz"), "");
    mkdirSync(join(folder, "courses/eins/dist"));
    writeFileSync(join(folder, "courses/eins/dist/alt.md"), "");
    mkdirSync(join(folder, "courses/eins zwei"));
    writeFileSync(join(folder, "courses/eins zwei/liesmich.md"), "");
    expect(await touched()).toEqual([]);
  });

  it("is a deletion", async () => {
    rmSync(join(folder, "courses/zwei drei/media/bild.svg"));
    commit("Weg");
    expect(await touched()).toEqual(["zwei drei"]);
  });

  it("is a renaming, for the course that gives and the one that takes", async () => {
    renameSync(page("eins"), join(folder, "courses/zwei drei/modules/1-eins/größer ganz.md"));
    commit("Umgezogen");
    expect(await touched()).toEqual(["eins", "zwei drei"]);
    renameSync(join(folder, "courses/zwei drei"), join(folder, "courses/vier ß"));
    commit("Umbenannt");
    expect(await touched("HEAD~1")).toEqual(["vier ß"]);
  });

  it("is not a course that is gone", async () => {
    rmSync(join(folder, "courses/eins"), { recursive: true });
    commit("Gelöscht");
    expect(await touched()).toEqual([]);
  });

  it("is a theme, a glossary or a framework that course.yaml names outside its folder", async () => {
    appendFileSync(join(folder, "courses/eins/course.yaml"), "theme: ../../themes/haus.yaml\n");
    appendFileSync(
      join(folder, "courses/zwei drei/course.yaml"),
      'frameworks: ["../../rahmen/träger eins.yaml"]\n',
    );
    appendFileSync(join(folder, "courses/Öl & Lack/course.yaml"), "glossary: ../../glossar/a.yaml\n");
    commit("Gemeinsames");
    change(join(folder, "themes/haus.yaml"));
    expect(await touched("HEAD")).toEqual(["eins"]);
    commit("Farbe");
    git(folder, "mv", "themes/haus.yaml", "themes/anders.yaml");
    expect(await touched("HEAD")).toEqual(["eins"]);
    commit("Verschoben");
    mkdirSync(join(folder, "rahmen"));
    writeFileSync(join(folder, "rahmen/träger eins.yaml"), "id: eins\n");
    expect(await touched("HEAD")).toEqual(["zwei drei"]);
    commit("Rahmen");
    mkdirSync(join(folder, "glossar"));
    writeFileSync(join(folder, "glossar/a.yaml"), "");
    expect(await touched("HEAD")).toEqual(["Öl & Lack"]);
  });

  it.each([
    "./../../themes/haus.yaml",
    "modules/../../../themes/haus.yaml",
    "../eins/../../themes/haus.yaml",
  ])("is a theme, however its path is written: %s", async (theme) => {
    appendFileSync(join(folder, "courses/eins/course.yaml"), `theme: ${theme}\n`);
    commit("Gemeinsames");
    change(join(folder, "themes/haus.yaml"));
    expect(await touched("HEAD")).toEqual(["eins"]);
  });

  it("is a framework of the repository, which courses name by its id", async () => {
    mkdirSync(join(folder, "frameworks"));
    writeFileSync(join(folder, "frameworks/haus.yaml"), "id: haus\n");
    expect(await touched()).toEqual(["eins", "zwei drei", "Öl & Lack"]);
  });

  it("is the lock file of the H5P libraries", async () => {
    writeFileSync(join(folder, "h5p-libraries.lock.json"), "{}\n");
    expect(await touched()).toEqual(["eins", "zwei drei", "Öl & Lack"]);
  });

  it("is found through a link to the course's folder", async () => {
    symlinkSync(join(folder, "courses/eins"), join(folder, "verweis"));
    change(page("eins"));
    expect(await touched("start", "verweis")).toEqual(["verweis"]);
  });

  it("is all there is when the repository is the course", async () => {
    const course = join(folder, "courses/eins");
    git(course, "init", "--quiet");
    git(course, "add", "--all");
    git(course, "commit", "--quiet", "--message", "Anfang");
    const run = () => kurswerk(["validate", "--changed-since", "HEAD"], { cwd: course });
    expect((await run()).stdout).toContain("an keinem Kurs etwas geändert");
    writeFileSync(join(course, ".gitlab-ci.yml"), "");
    expect((await run()).stdout).toContain("an keinem Kurs etwas geändert");
    change(page("eins"));
    expect((await run()).stdout).not.toContain("an keinem Kurs etwas geändert");
  });
});

describe("what is compared with", () => {
  it("is where the branch left the revision, not what happened there since", async () => {
    git(folder, "switch", "--quiet", "--create", "zweig/ä");
    change(page("eins"));
    commit("Auf dem Zweig");
    git(folder, "switch", "--quiet", "main");
    change(page("zwei drei"));
    commit("Auf main");
    git(folder, "switch", "--quiet", "zweig/ä");
    expect(await touched("main")).toEqual(["eins"]);
    expect(await touched("zweig/ä~1")).toEqual(["eins"]);
  });

  it("is nothing for a hash of zeros: every course counts", async () => {
    expect(await touched("0".repeat(40))).toEqual(["eins", "zwei drei", "Öl & Lack"]);
  });

  it("is the revision itself where the past is cut off", async () => {
    change(page("eins"));
    commit("Zwei");
    const shallow = join(await emptyFolder(), "flach");
    git(folder, "clone", "--quiet", "--depth", "1", `file://${folder}`, shallow);
    git(shallow, "fetch", "--quiet", "--depth", "1", "origin", "tag", "start");
    const run = await kurswerk(["validate", "--format", "junit", "--changed-since", "start"], {
      cwd: shallow,
    });
    expect([...new Set(readJunit(run.stdout).map((one) => one.suite))]).toEqual(["courses/eins"]);
  });
});

describe("when nothing has changed", () => {
  it.each([[["validate"]], [["build", "--out", "aus"]]])("%s says so in one sentence", async (command) => {
    expect(await kurswerk([...command, "--changed-since", "start"], { cwd: folder })).toEqual({
      code: 0,
      stdout: "Seit „start“ hat sich an keinem Kurs etwas geändert.\n",
      stderr: "",
    });
    expect(existsSync(join(folder, "aus"))).toBe(false);
    expect(
      (await kurswerk([...command, "--changed-since", "start", "--lang", "en"], { cwd: folder })).stdout,
    ).toBe("No course has changed since “start”.\n");
  });

  it("programs get an empty report, and the sentence beside it", async () => {
    const run = (format: string) =>
      kurswerk(["validate", "--changed-since", "start", "--format", format], { cwd: folder });
    expect((await run("json")).stdout).toBe('{\n  "version": 1,\n  "diagnostics": []\n}\n');
    expect((await run("gitlab")).stdout).toBe("[]\n");
    expect((await run("github")).stdout).toBe("");
    expect(readSarif((await run("sarif")).stdout)).toEqual([]);
    expect(await run("junit")).toMatchObject({ code: 0, stderr: expect.stringContaining("an keinem Kurs") });
  });
});

describe("build", () => {
  it("builds the touched courses only", async () => {
    change(page("zwei drei"));
    const run = await kurswerk(["build", "--changed-since", "start", "--target", "scorm12", "--out", "aus"], {
      cwd: folder,
    });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout.match(/Fertig:.*/g)).toHaveLength(1);
    expect(run.stdout).toContain("zwei-drei");
  });
});

describe("refusals come as one sentence, with exit code 2", () => {
  const refused = async (words: string, args: readonly string[], setting = {}): Promise<void> => {
    const run = await kurswerk(["validate", ...args], { cwd: folder, ...setting });
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain(words);
    expect(run.stderr.trim().split("\n")).toHaveLength(1);
  };

  it.each(["gibt-es-nicht", "start..HEAD", "", "--help", "--output=/tmp/x", "a b", "$(id)", "HEAD^{tree}"])(
    "for the revision %j",
    (revision) => refused("Git kennt hier keinen Stand", [`--changed-since=${revision}`]),
  );

  it("in English, too", () => refused("Git knows no revision", ["--changed-since", "nope", "--lang", "en"]));

  it("outside a repository", async () => {
    const lone = await emptyFolder();
    await cp(join(root, "test/examples/base-course"), join(lone, "kurs"), { recursive: true });
    await refused("liegt in keinem Git-Repository", ["--changed-since", "HEAD"], { cwd: join(lone, "kurs") });
  });

  it("in a repository without a commit", async () => {
    const lone = await emptyFolder();
    await cp(join(root, "test/examples/base-course"), join(lone, "kurs"), { recursive: true });
    git(lone, "init", "--quiet");
    await refused("Git kennt hier keinen Stand", ["kurs", "--changed-since", "HEAD"], { cwd: lone });
  });

  it("without git", async () =>
    refused("Git wurde nicht gefunden", ["--changed-since", "start"], {
      env: { PATH: await emptyFolder() },
    }));

  it("where git itself refuses", async () => {
    writeFileSync(
      join(folder, ".git/config"),
      `${readFileSync(join(folder, ".git/config"), "utf8")}\n[kaputt\n`,
    );
    await refused("Git kann nicht sagen, was sich geändert hat: fatal: bad config", [
      "--changed-since",
      "start",
    ]);
  });
});

describe("in a hook", () => {
  it("the folder decides, not the variables that git sets there", async () => {
    change(page("eins"));
    const other = await emptyFolder();
    git(other, "init", "--quiet");
    const run = await kurswerk(["validate", "--format", "junit", "--changed-since", "start"], {
      cwd: folder,
      env: { GIT_DIR: join(other, ".git"), GIT_INDEX_FILE: join(other, "index"), GIT_WORK_TREE: other },
    });
    expect(readJunit(run.stdout)[0]?.suite).toBe("courses/eins");
  });
});
