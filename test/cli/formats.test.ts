import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readAnnotations } from "../support/annotations.ts";
import { readJunit } from "../support/junit.ts";
import { emptyFolder, kurswerk, root } from "../support/kurswerk.ts";
import { readSarif } from "../support/sarif.ts";
import { gitlabSchema, reportSchema, sarifSchema } from "../support/schemas.ts";

interface Told {
  readonly code: string;
  readonly severity: string;
  readonly path: string;
  readonly start: { readonly line: number };
}

let folder: string;
let told: readonly Told[];

/** Three courses: one with mistakes below umlauts and blanks, one with a suppressed warning, one in order. */
beforeAll(async () => {
  folder = await emptyFolder();
  mkdirSync(join(folder, "courses"));
  for (const name of ["Öl & Lack 100%", "still", "gut"])
    await cp(join(root, "test/examples/base-course"), join(folder, "courses", name), { recursive: true });
  const broken = join(folder, "courses/Öl & Lack 100%");
  writeFileSync(
    join(broken, "modules/1-eins/seite.md"),
    "# Titel\r\n\r\n### Zu tief, 100% ::error::\r\n\r\nEin {{fehlt}} 😀 und ![](media/Bild%20ä.png)\r\n",
  );
  for (const name of ["Öl & Lack 100%", "still"])
    writeFileSync(
      join(folder, "courses", name, "media/übrig, 1.svg"),
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
    );
  const yaml = join(folder, "courses/still/course.yaml");
  writeFileSync(
    yaml,
    `${readFileSync(yaml, "utf8")}checks:\n  ignore:\n    - { rule: media/file-unused, at: "media/übrig, 1.svg", reason: Für den „zweiten“ Teil }\n`,
  );
  const run = await kurswerk(["validate", "--format", "json"], { cwd: folder });
  const report = JSON.parse(run.stdout);
  expect(reportSchema(report) ? [] : reportSchema.errors).toEqual([]);
  told = report.diagnostics;
  expect(told.filter((one) => one.severity === "error").length).toBeGreaterThan(2);
  expect(told.some((one) => one.severity === "warning")).toBe(true);
});

describe.each([["validate"], ["build", "--out", "aus"]])("%s", (...command) => {
  const report = async (format: string, ...more: string[]): Promise<string> => {
    const run = await kurswerk([...command, "--format", format, ...more], { cwd: folder });
    expect(run).toMatchObject({ code: 1, stderr: "" });
    return run.stdout;
  };

  it("writes SARIF that says what JSON says, with suppressed warnings and texts for every rule", async () => {
    const log = await report("sarif");
    expect(sarifSchema(JSON.parse(log)) ? [] : sarifSchema.errors).toEqual([]);
    const results = readSarif(log);
    expect(
      results
        .filter((one) => one.reason === undefined)
        .map((one) => [one.code, one.path, one.region?.[0] ?? 1]),
    ).toEqual(told.map((one) => [one.code, one.path, one.start.line]));
    expect(results.filter((one) => one.reason !== undefined)).toMatchObject([
      {
        code: "media/file-unused",
        path: "courses/still/media/übrig, 1.svg",
        level: "warning",
        reason: "Für den „zweiten“ Teil",
      },
    ]);
    for (const rule of JSON.parse(log).runs[0].tool.driver.rules) {
      expect(rule.shortDescription.text).not.toBe(rule.id);
      expect(rule.help.text).toContain(`kurswerk explain ${rule.id}`);
    }
  });

  it("writes SARIF whose corrections mend the course", async () => {
    const [edit] = readSarif(await report("sarif")).flatMap((one) => one.edits);
    expect(edit).toEqual({
      path: "courses/Öl & Lack 100%/modules/1-eins/seite.md",
      region: [3, 1, 3, 4],
      text: "##",
    });
  });

  it("writes JUnit XML with a suite for every course", async () => {
    const tests = readJunit(await report("junit"));
    expect([...new Set(tests.map((one) => one.suite))]).toEqual([
      "courses/gut",
      "courses/still",
      "courses/Öl & Lack 100%",
    ]);
    expect(tests.filter((one) => one.failure).map((one) => `${one.suite}/${one.name}`)).toEqual([
      ...new Set(told.filter((one) => one.severity === "error").map((one) => one.path)),
    ]);
    expect(readJunit(await report("junit", "--strict")).filter((one) => one.failure)).toHaveLength(
      new Set(told.filter((one) => one.severity !== "info").map((one) => one.path)).size,
    );
  });

  it("writes annotations for GitHub", async () => {
    const annotations = readAnnotations(await report("github"));
    expect(
      annotations.map(({ command: severity, properties }) => [
        properties["title"],
        severity,
        properties["file"],
        Number(properties["line"] ?? 1),
      ]),
    ).toEqual(
      told.map((one) => [one.code, one.severity.replace("info", "notice"), one.path, one.start.line]),
    );
  });

  it("writes a code quality report for GitLab", async () => {
    const issues = JSON.parse(await report("gitlab"));
    expect(gitlabSchema(issues) ? [] : gitlabSchema.errors).toEqual([]);
    expect(
      issues.map((one: { check_name: string; location: { path: string } }) => [
        one.check_name,
        one.location.path,
      ]),
    ).toEqual(told.map((one) => [one.code, one.path]));
  });
});

describe("a course in order", () => {
  it.each([
    ["json", '{\n  "version": 1,\n  "diagnostics": []\n}\n'],
    ["github", ""],
    ["gitlab", "[]\n"],
  ])("gives %s with nothing in it", async (format, stdout) => {
    for (const command of ["validate", "build"])
      expect(await kurswerk([command, "courses/gut", "--format", format], { cwd: folder })).toEqual({
        code: 0,
        stdout,
        stderr: "",
      });
  });

  it("gives SARIF without results and JUnit XML without failures", async () => {
    const run = (format: string) =>
      kurswerk(["build", "courses/gut", "--format", format], { cwd: folder }).then((one) => one.stdout);
    expect(readSarif(await run("sarif"))).toEqual([]);
    const tests = readJunit(await run("junit"));
    expect(tests.length).toBeGreaterThan(3);
    expect(tests.filter((one) => one.failure ?? one.output)).toEqual([]);
  });
});
