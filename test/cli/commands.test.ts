import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { emptyFolder, kurswerk, root } from "../support/kurswerk.ts";

let folder: string;
beforeEach(async () => {
  folder = await emptyFolder();
});
const copy = async (): Promise<string> => {
  await cp(join(root, "courses/digitale-auftragsmappe"), join(folder, "kurs"), { recursive: true });
  return join(folder, "kurs");
};
const page = (course: string): string => join(course, "modules/1-belege/warum-eine-mappe.md");

describe("init", () => {
  it.each(["de", "en"])(
    "writes a course in %s that has nothing wrong and builds at once",
    async (language) => {
      expect(
        await kurswerk(
          ["init", "mein-kurs", "--title", 'Sicher "drucken": so geht’s', "--language", language],
          { cwd: folder },
        ),
      ).toMatchObject({ code: 0 });
      const course = join(folder, "mein-kurs");
      expect(await kurswerk(["validate", "--format", "json", "--strict"], { cwd: course })).toMatchObject({
        code: 0,
        stdout: '{\n  "version": 1,\n  "diagnostics": []\n}\n',
      });
      expect(await kurswerk(["build"], { cwd: course })).toMatchObject({ code: 0 });
      expect(readdirSync(join(course, "dist")).sort()).toEqual([
        "mein-kurs-0.1.0-scorm12.zip",
        "mein-kurs-0.1.0-web",
      ]);
      for (const file of ["settings.json", "kurswerk.code-snippets", "schemas/course.schema.json"])
        expect(JSON.parse(readFileSync(join(course, ".vscode", file), "utf8"))).toBeTypeOf("object");
    },
  );

  it("overwrites nothing", async () => {
    writeFileSync(join(folder, "da.txt"), "");
    expect(await kurswerk(["init", ".", "--title", "Kurs"], { cwd: folder })).toMatchObject({ code: 2 });
    expect(readdirSync(folder)).toEqual(["da.txt"]);
  });
});

describe("new", () => {
  it("adds module, page, quiz and task with their lines, and the course stays sound", async () => {
    await kurswerk(["init", "kurs", "--title", "Kurs"], { cwd: folder });
    const course = join(folder, "kurs");
    expect(await kurswerk(["new", "module", "Zweiter Teil"], { cwd: course })).toMatchObject({ code: 0 });
    for (const [kind, name] of [
      ["page", "Über Öfen"],
      ["quiz", "Üben"],
      ["task", "Bauen"],
    ] as const) {
      expect(
        await kurswerk(["new", kind, name, "--in", "modules/2-zweiter-teil"], { cwd: course }),
      ).toMatchObject({ code: 0 });
    }
    expect(readdirSync(join(course, "modules/2-zweiter-teil")).sort()).toEqual([
      "bauen.task.md",
      "module.yaml",
      "start.md",
      "ueben.quiz.md",
      "ueber-oefen.md",
    ]);
    expect(readFileSync(join(course, "course.yaml"), "utf8")).toContain("# drei Zahlen");
    expect(
      JSON.parse(
        (await kurswerk(["validate", "--format", "json"], { cwd: course })).stdout,
      ).diagnostics.filter((one: { severity: string }) => one.severity === "error"),
    ).toEqual([]);
  });
});

describe("validate", () => {
  it("tells places from 1 in JSON, and nothing else", async () => {
    const course = await copy();
    writeFileSync(page(course), "# Titel\n\n### Zu tief\n");
    const run = await kurswerk(["validate", "kurs", "--format", "json"], { cwd: folder });
    expect(run).toMatchObject({ code: 1, stderr: "" });
    const skipped = JSON.parse(run.stdout).diagnostics.find(
      (one: { code: string }) => one.code === "a11y/heading-skipped",
    );
    expect(skipped).toMatchObject({
      severity: "error",
      path: "kurs/modules/1-belege/warum-eine-mappe.md",
      start: { line: 3, column: 1 },
      end: { line: 3, column: 12 },
    });
    expect(skipped.message).toMatch(/Ebene 1/);
  });

  it("speaks English where the environment or the call says so", async () => {
    const course = await copy();
    writeFileSync(page(course), "Kein Titel\n");
    expect((await kurswerk(["validate", course], { env: { LANG: "en_GB.UTF-8" } })).stdout).toContain(
      "does not begin with a heading",
    );
    expect((await kurswerk(["validate", course, "--lang", "en"])).stdout).toContain("Error");
    expect((await kurswerk(["validate", course], { env: { LANG: "C" } })).stdout).toContain(
      "beginnt nicht mit einer Überschrift",
    );
  });

  it("refuses a link that leads out of the course", async () => {
    const course = await copy();
    writeFileSync(join(folder, "fremd.md"), "# Fremd\n");
    symlinkSync(join(folder, "fremd.md"), join(course, "modules/1-belege/link.md"));
    const run = await kurswerk(["validate", course, "--format", "json"]);
    expect(JSON.parse(run.stdout).diagnostics.map((one: { code: string }) => one.code)).toContain(
      "source/link-outside",
    );
  });

  it("names a file that is not UTF-8", async () => {
    const course = await copy();
    writeFileSync(page(course), Buffer.from("# Gr\xf6\xdfe\n", "latin1"));
    expect(
      JSON.parse((await kurswerk(["validate", course, "--format", "json"])).stdout).diagnostics.map(
        (one: { code: string }) => one.code,
      ),
    ).toContain("source/encoding");
  });

  it("prints suppressed warnings with their reasons", async () => {
    const course = await copy();
    writeFileSync(join(course, "media/rest.svg"), '<svg xmlns="http://www.w3.org/2000/svg"></svg>');
    const yaml = join(course, "course.yaml");
    writeFileSync(
      yaml,
      `${readFileSync(yaml, "utf8")}checks:\n  ignore:\n    - { rule: media/file-unused, at: media/rest.svg, reason: Für den zweiten Teil }\n`,
    );
    const run = await kurswerk(["validate", course, "--strict"]);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain("Für den zweiten Teil");
  });
});

describe("fix", () => {
  it("mends what it can and leaves a sound course", async () => {
    const course = await copy();
    writeFileSync(
      page(course),
      "---\nminuts: 5\n---\n# Titel\n\n### Zu tief\n\n:::single-choice\nWas stimmt hier?\n\n- [x] a\n\n> Gut.\n\n- [ ] b\n:::\n",
    );
    expect(await kurswerk(["fix", course])).toMatchObject({ code: 0 });
    const text = readFileSync(page(course), "utf8");
    expect(text).toContain("minutes: 5");
    expect(text).toContain("\n## Zu tief");
    expect(text).toMatch(/:::single-choice\{#[a-z-]+\}/);
    expect(text).toContain("\n  > Gut.");
    const left = JSON.parse((await kurswerk(["validate", course, "--format", "json"])).stdout).diagnostics;
    expect(left.map((one: { code: string }) => one.code)).toEqual([
      "media/file-unused",
      "item/options-count",
      "item/feedback-missing",
    ]);
  });
});

describe("build", () => {
  it("stops at an error and leaves the old package as it was", async () => {
    const course = await copy();
    const out = join(folder, "dist");
    await kurswerk(["build", course, "--out", out]);
    const old = readFileSync(join(out, "kurs-1.0.0-scorm12.zip"));
    writeFileSync(page(course), "Kein Titel\n");
    expect(await kurswerk(["build", course, "--out", out])).toMatchObject({ code: 1 });
    expect(readFileSync(join(out, "kurs-1.0.0-scorm12.zip")).equals(old)).toBe(true);
  });

  it.each([
    [["build", "--target", "scorm13"], "Das Ziel „scorm13“"],
    [["bild"], "Meinten Sie „build“?"],
    [["build", "--traget", "web"], "Meinten Sie „--target“?"],
    [["validate", "gibt-es-nicht"], "keinen Kurs"],
    [["validate", "--format", "xml"], "Möglich sind"],
    [["explain"], "fehlt"],
  ])("answers %j with exit code 2 and a next step", async (args, words) => {
    const run = await kurswerk(args);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain(words);
  });
});

describe("the published package", () => {
  it("installs in an empty folder and works there", async () => {
    const { execFileSync } = await import("node:child_process");
    const name =
      execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], {
        cwd: join(root, "packages/cli"),
        encoding: "utf8",
      })
        .trim()
        .split("\n")
        .at(-1) ?? "";
    writeFileSync(join(folder, "package.json"), '{"private":true}');
    execFileSync("npm", ["install", "--offline", "--no-audit", "--no-fund", join(folder, name)], {
      cwd: folder,
      stdio: "ignore",
    });
    const bin = join(folder, "node_modules/.bin/kurswerk");
    const run = (...args: string[]): string =>
      execFileSync(bin, args, {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, LANG: "de_DE.UTF-8", LC_ALL: "" },
      });
    run("init", "kurs", "--title", "Kurs");
    expect(run("validate", "kurs")).toContain("alles in Ordnung");
    run("build", "kurs");
    expect(existsSync(join(folder, "dist/kurs-0.1.0-scorm12.zip"))).toBe(true);
    expect(run("explain", "yaml/alias")).toContain("Verweis");
    run("init", "--repository", "haus", "--title", "Kurs");
    for (const file of [".gitignore", ".gitlab-ci.yml", ".github/workflows/kurse.yml"])
      expect(existsSync(join(folder, "haus", file))).toBe(true);
    expect(JSON.parse(run("validate", "kurs", "--format", "sarif")).runs).toHaveLength(1);
  });
});

describe("help", () => {
  const verbs = ["init", "new", "validate", "build", "metadata", "verify", "frameworks", "h5p"];

  it.each([[], ...verbs.map((verb) => [verb])])("speaks German throughout: %s", async (...verb) => {
    const { code, stdout } = await kurswerk([...verb, "--help"], { env: { LANG: "de_DE.UTF-8" } });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Aufruf: kurswerk/);
    expect(stdout).not.toMatch(/choices:|default:|\[options\]|\[command\]|Usage|Options|Commands/);
  });

  it("speaks English when asked", async () => {
    const { stdout } = await kurswerk(["validate", "--help", "--lang", "en"]);
    expect(stdout).toMatch(/^Usage: kurswerk validate \[options\]/);
    expect(stdout).toContain('(choices: "de", "en")');
  });
});

describe("a call that cannot work", () => {
  it.each([
    [["validate", "--format"], "--format <format>."],
    [["validate", "--changed-since"], "--changed-since <rev>."],
    [["validate", "--format", "xml"], "„xml“. Möglich sind: pretty, json"],
    [["new", "foo", "bar"], "„foo“. Möglich sind: page, quiz"],
    [["frameworks", "show", "abcdefgh"], "„kurswerk frameworks list“"],
  ])("%j names what is missing or possible", async (args, words) => {
    const { code, stdout, stderr } = await kurswerk(args, { cwd: folder, env: { LANG: "de_DE.UTF-8" } });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(words);
  });
});
