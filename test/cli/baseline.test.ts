import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { Ajv } from "ajv";
import { beforeEach, describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { emptyFolder, kurswerk, root } from "../support/kurswerk.ts";
import { readSarif } from "../support/sarif.ts";

interface Told {
  readonly code: string;
  readonly path: string;
  readonly severity: string;
  readonly start: { readonly line: number };
}

const long = (end: string): string =>
  `Wenn am Morgen der erste Beleg kommt und niemand weiß, zu welchem Auftrag er gehört, dann legen ihn die meisten Menschen in der Werkstatt erst einmal ${end}.`;

let course: string;
let page: string;
let baseline: string;
beforeEach(async () => {
  course = join(await emptyFolder(), "kurs");
  await cp(join(root, "courses/digitale-auftragsmappe"), course, { recursive: true });
  page = join(course, "modules/1-belege/warum-eine-mappe.md");
  baseline = join(course, "baseline.yaml");
  edit(page, (text) => `${text}\n${long("auf den Stapel")}\n\n${long("in die Kiste")}\n`);
});

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, "utf8")));
}

const write = () => kurswerk(["validate", course, "--write-baseline"]);

async function told(...more: readonly string[]): Promise<{ new: readonly Told[]; known: readonly Told[] }> {
  const run = await kurswerk(["validate", course, "--format", "json", ...more]);
  const { diagnostics, baseline = [] } = JSON.parse(run.stdout);
  return { new: diagnostics, known: baseline };
}

const codes = (list: readonly Told[]): readonly string[] => list.map((one) => one.code);

describe("validate --write-baseline", () => {
  it("writes what was found, without line numbers, and the same bytes again", async () => {
    const run = await write();
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toContain("2 bekannte Stellen");
    const text = readFileSync(baseline, "utf8");
    expect(text.match(/rule: "language\/sentence-long"/g)).toHaveLength(2);
    expect(text).toContain('file: "modules/1-belege/warum-eine-mappe.md"');
    expect(new Set(text.match(/\w+(?=: ["\d])/g))).toEqual(new Set(["rule", "file", "text", "hash"]));
    await write();
    expect(readFileSync(baseline, "utf8")).toBe(text);
    edit(page, (old) => old.replaceAll("\n", "\r\n"));
    await write();
    expect(readFileSync(baseline, "utf8")).toBe(text);
  });

  it("writes what editors accept", async () => {
    await write();
    const schema = readFileSync(join(root, "packages/schema/schemas/baseline.de.schema.json"), "utf8");
    const ajv = new Ajv({ strict: true, allowUnionTypes: true, keywords: ["enumDescriptions"] });
    const valid = ajv.validate(JSON.parse(schema), parseYaml(readFileSync(baseline, "utf8")));
    expect(valid ? [] : ajv.errors).toEqual([]);
  });

  it("holds no error and says so", async () => {
    edit(page, (text) => `${text}\n![Mappe](fehlt.svg)\n`);
    const run = await write();
    expect(run.code).toBe(1);
    expect(run.stdout).toContain("1 Fehler ist nicht darin");
    expect(readFileSync(baseline, "utf8")).not.toContain("media/file-missing");
    expect(codes((await told()).new)).toEqual(["media/file-missing"]);
  });

  it("takes the file away when there is nothing to hold", async () => {
    await write();
    edit(page, (text) => text.replace(long("auf den Stapel"), "").replace(long("in die Kiste"), ""));
    expect((await write()).stdout).toContain("wird nicht gebraucht");
    expect(existsSync(baseline)).toBe(false);
  });

  it("replaces a file that is no baseline", async () => {
    writeFileSync(baseline, "rules: off\n");
    expect(await write()).toMatchObject({ code: 0 });
    expect((await told()).known).toHaveLength(2);
  });

  it("writes nothing for a course that cannot be read, and prints for programs only the report", async () => {
    const sound = await kurswerk(["validate", course, "--write-baseline", "--format", "json"]);
    expect(JSON.parse(sound.stdout).baseline).toHaveLength(2);
    expect(sound.stderr).toContain("Geschrieben");
    rmSync(baseline);
    writeFileSync(join(course, "course.yaml"), `a: ${"[".repeat(60)}\n`);
    expect(await write()).toMatchObject({ code: 1 });
    expect(existsSync(baseline)).toBe(false);
  });
});

describe("a course with a baseline", () => {
  it("shows only what is new, and says how much it does not show", async () => {
    expect(await kurswerk(["validate", course, "--strict"])).toMatchObject({ code: 1 });
    await write();
    const run = await kurswerk(["validate", course, "--strict"]);
    expect(run).toMatchObject({ code: 0 });
    expect(run.stdout).toContain("2 bekannte Stellen sind nicht gezeigt");
    expect(run.stdout).toContain("nichts Neues");
    expect(run.stdout).not.toContain("language/sentence-long");
    const english = await kurswerk(["validate", course, "--lang", "en"]);
    expect(english.stdout).toContain("2 known places are not shown");
  });

  it("shows the rest when asked to, marked as known", async () => {
    await write();
    const run = await kurswerk(["validate", course, "--strict", "--show-baseline"]);
    expect(run.code).toBe(0);
    expect(run.stdout.match(/Warnung \(bekannt\) .*language\/sentence-long/g)).toHaveLength(2);
  });

  it("builds with --strict, and says the same there", async () => {
    const out = join(course, "..", "dist");
    const build = () => kurswerk(["build", course, "--strict", "--target", "web", "--out", out]);
    expect(await build()).toMatchObject({ code: 1 });
    await write();
    const run = await build();
    expect(run).toMatchObject({ code: 0 });
    expect(run.stdout).toContain("2 bekannte Stellen");
  });

  it("stays quiet when other parts of the file change, or the folder moves", async () => {
    await write();
    edit(page, (text) => text.replace(/\n\n/, "\n\nEin neuer Absatz.\n\nUnd noch einer.\n\n"));
    expect(await told()).toMatchObject({ new: [], known: [{}, {}] });
    const moved = join(course, "..", "woanders");
    await cp(course, moved, { recursive: true });
    expect(await kurswerk(["validate", moved, "--strict"])).toMatchObject({ code: 0 });
  });

  it("warns again when the text changes, and tells of the entry that is left", async () => {
    await write();
    edit(page, (text) => text.replace("auf den Stapel", "auf den großen Stapel"));
    const found = await told();
    expect(codes(found.new)).toEqual(["language/sentence-long", "course/baseline-unused"]);
    expect(found.new[1]).toMatchObject({ severity: "info", path: expect.stringMatching(/baseline\.yaml$/) });
    expect(found.known).toHaveLength(1);
  });

  it("counts what is alike: one more shows as one, one less is told", async () => {
    edit(page, (text) => `${text}\n${long("in die Kiste")}\n`);
    await write();
    expect(readFileSync(baseline, "utf8")).toContain("count: 2");
    edit(page, (text) => `${text}\n${long("in die Kiste")}\n`);
    expect(codes((await told()).new)).toEqual(["language/sentence-long"]);
    edit(page, (text) => text.replaceAll(long("in die Kiste"), "").concat(`\n${long("in die Kiste")}\n`));
    const run = await kurswerk(["validate", course]);
    expect(run.stdout).toContain("zählt zu viele Stellen: Es gibt noch eine.");
  });

  it("does not call entries needless whose rules the profile does not ask, or while there are errors", async () => {
    await kurswerk(["validate", course, "--write-baseline", "--profile", "strict"]);
    expect(readFileSync(baseline, "utf8")).toContain("alignment/area-unused");
    expect((await told()).new).toEqual([]);
    edit(page, () => "Kein Titel\n");
    expect(codes((await told()).new)).not.toContain("course/baseline-unused");
  });

  it("keeps what only some days show", async () => {
    rmSync(course, { recursive: true });
    await cp(join(root, "courses/lodile-einstieg"), course, { recursive: true });
    edit(join(course, "course.yaml"), (text) => `${text}review-by: 2026-03-30\n`);
    const strict = ["--profile", "strict", "--today", "2026-03-31"];
    expect(codes((await told(...strict)).new)).toContain("course/review-overdue");
    await kurswerk(["validate", course, "--write-baseline", ...strict]);
    expect((await told(...strict)).new).toEqual([]);
    const out = join(course, "..", "dist");
    const build = await kurswerk(["build", course, "--profile", "strict", "--target", "web", "--out", out]);
    expect(build.stdout).not.toContain("course/baseline-unused");
    edit(join(course, "course.yaml"), (text) => text.replace("2026-03-30", "2026-04-30"));
    expect(codes((await told("--profile", "strict", "--today", "2026-05-01")).new)).toContain(
      "course/review-overdue",
    );
  });

  it("never hides what a stricter profile calls an error", async () => {
    edit(page, (text) => `${text}\nMehr [hier](../2-ablage/module.yaml).\n`);
    await write();
    const found = codes((await told("--profile", "public-body")).new);
    expect(found).toContain("a11y/link-text-vague");
    expect(found).toContain("course/baseline-error");
  });

  it("tells what is wrong with the file, at its place", async () => {
    writeFileSync(baseline, 'findings:\n  - rule: "a/b"\n    fil: "x"\n    count: 0\n');
    const run = await kurswerk(["validate", course, "--lang", "en"]);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/baseline\.yaml:3:5 {2}course\/key-unknown/);
    expect(run.stdout).toContain("Did you mean “file”?");
    expect(run.stdout).toMatch(/baseline\.yaml:4:12 {2}course\/value-invalid/);
    writeFileSync(baseline, '{ "version": 1, "results": [');
    const foreign = codes((await told()).new);
    expect(foreign.filter((code) => code.startsWith("yaml/"))).not.toEqual([]);
  });

  it("tells reviewers everything", async () => {
    await write();
    const out = join(course, "..", "reports");
    const run = await kurswerk(["report", course, "--out", out]);
    expect(run).toMatchObject({ code: 0 });
    expect(run.stdout).toContain("2 Befunde");
    const html = readFileSync(join(out, "kurs-1.0.0-report.html"), "utf8");
    expect(html.match(/Bekannt, seit die Prüfung begann/g)).toHaveLength(2);
    expect(html).not.toContain("hat nichts zu beanstanden");
  });

  it("tells programs the truth", async () => {
    await write();
    const results = readSarif((await kurswerk(["validate", course, "--format", "sarif"])).stdout);
    expect(results.map((one) => [one.code, one.reason])).toEqual([
      ["language/sentence-long", "baseline.yaml"],
      ["language/sentence-long", "baseline.yaml"],
    ]);
    const junit = await kurswerk(["validate", course, "--strict", "--format", "junit"]);
    expect(junit).toMatchObject({ code: 0 });
    expect(junit.stdout).toContain("(baseline.yaml)");
    for (const format of ["github", "gitlab"])
      expect((await kurswerk(["validate", course, "--format", format])).stdout).not.toContain(
        "language/sentence-long",
      );
  });
});
