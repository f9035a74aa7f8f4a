import { mkdirSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { emptyFolder, kurswerk, root } from "../support/kurswerk.ts";

let folder: string;
beforeEach(async () => {
  folder = await emptyFolder();
});

describe("frameworks", () => {
  it("lists those of the product and shows one with its descriptors", async () => {
    const list = await kurswerk(["frameworks", "list"], { cwd: folder });
    expect(list.stdout).toMatch(/^mkr-nrw .*24 Kompetenzen, keine Stufen$/m);
    expect(list.stdout).toMatch(/^codile .*14 Kompetenzen, 5 Stufen$/m);
    const show = await kurswerk(["frameworks", "show", "codile", "--lang", "en"], { cwd: folder });
    expect(show.stdout.match(/^ +@\d .+$/gm)).toHaveLength(70);
  });

  it("knows a framework that lies beside the course folders", async () => {
    mkdirSync(join(folder, "courses/frameworks"), { recursive: true });
    writeFileSync(
      join(folder, "courses/frameworks/werkstatt.yaml"),
      'version: "1"\nde: Werkstattrahmen\nsource: Werkstatt\nlicense: CC0-1.0\nlevels: [{ id: "1", de: mit Hilfe }]\nitems: [{ code: W.1, de: Drucken }]\n',
    );
    const course = join(folder, "courses/kurs");
    mkdirSync(join(course, "modules/m"), { recursive: true });
    writeFileSync(
      join(course, "course.yaml"),
      "title: K\nversion: 1.0.0\nlanguage: de\nstatus: draft\nmodules: [m]\n",
    );
    writeFileSync(join(course, "modules/m/seite.md"), "---\nobjectives: [ziel]\n---\n# Seite\n\nText.\n");
    const module = (reference: string): void =>
      writeFileSync(
        join(course, "modules/m/module.yaml"),
        `title: M\nobjectives:\n  ziel: { text: Sie drucken ein Teil., competences: ["${reference}"] }\ncontent: [seite.md]\n`,
      );
    module("werkstatt:W.1@1");
    const list = await kurswerk(["frameworks", "list"], { cwd: folder });
    expect(list.stdout).toContain("Werkstattrahmen, 1: 1 Kompetenz, 1 Stufe");
    expect((await kurswerk(["validate"], { cwd: folder })).stdout).not.toContain("alignment/competence");
    module("werkstatt:W.2");
    const wrong = await kurswerk(["validate"], { cwd: folder });
    expect(wrong).toMatchObject({ code: 1 });
    expect(wrong.stdout).toContain("Meinten Sie „werkstatt:W.1“?");
  });

  it("says what it takes when called otherwise", async () => {
    expect(await kurswerk(["frameworks", "show"], { cwd: folder })).toMatchObject({ code: 2 });
    const unknown = await kurswerk(["frameworks", "show", "digcomp"], { cwd: folder });
    expect(unknown).toMatchObject({ code: 2, stdout: "" });
  });
});

describe("profiles", () => {
  it("weigh the same course differently, in German and English names", async () => {
    const course = join(folder, "kurs");
    await cp(join(root, "courses/digitale-auftragsmappe"), course, { recursive: true });
    const codes = async (...more: readonly string[]): Promise<readonly string[]> =>
      JSON.parse((await kurswerk(["validate", course, "--format", "json", ...more])).stdout).diagnostics.map(
        (one: { code: string; severity: string }) => `${one.severity} ${one.code}`,
      );
    expect(await codes()).toEqual([]);
    expect(await codes("--profile", "helper")).toContain("error alignment/coupling-missing");
    expect(await codes("--profile", "helferniveau")).toContain("error alignment/coupling-missing");
    expect(await codes("--profile", "strict")).toContain("info alignment/area-unused");
    expect(await kurswerk(["validate", course, "--profile", "streng"])).toMatchObject({ code: 1 });
    expect(await kurswerk(["validate", course, "--profile", "laut"])).toMatchObject({ code: 2 });
  });
});

describe("matrix", () => {
  it("loses no name to a module that is called as a column is", async () => {
    const module = join(folder, "modules/name");
    mkdirSync(module, { recursive: true });
    writeFileSync(join(folder, "course.yaml"), "title: K\nversion: 1.0.0\nlanguage: de\nmodules: [name]\n");
    writeFileSync(
      join(module, "module.yaml"),
      'title: M\nobjectives:\n  ziel: { text: Sie drucken., competences: ["xf:team@2"] }\ncontent: []\n',
    );
    const { stdout } = await kurswerk(["matrix", "--format", "json"], { cwd: folder });
    expect(JSON.parse(stdout).courses[0].tables[0].rows).toMatchObject([
      { name: "Zusammenarbeit und Team", "module:name": [{ objective: "ziel", level: "2" }] },
      { "module:name": [] },
      { "module:name": [] },
      { "module:name": [] },
    ]);
    const { stdout: sheet } = await kurswerk(["matrix", "--format", "csv"], { cwd: folder });
    expect(sheet).toContain("team;Zusammenarbeit und Team;ziel @2\r\n");
    expect(sheet).toContain(
      "intercultural;Interkulturelle Kompetenz;–\r\n1 von 4 Kompetenzen kommt vor, 3 nicht.",
    );
  });
});

describe.each(["matrix", "time", "licenses"])("%s", (kind) => {
  const print = (form: string) =>
    kurswerk([kind, join(root, "courses/digitale-auftragsmappe"), "--format", form]);

  it("prints for people", async () => {
    expect((await print("terminal")).stdout).toMatch(/^Digitale Auftragsmappe.*\n\n\S.*\n\S/);
  });

  it("prints a page without scripts and requests, whose tables have headings", async () => {
    const { stdout } = await print("html");
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="de">/);
    expect(stdout).toContain('<th scope="col"');
    expect(stdout).not.toMatch(/<script|<link|src=|url\(/);
  });

  it("prints for spreadsheets and programs", async () => {
    expect((await print("csv")).stdout).toMatch(/^\ufeff\S.*;.*\r\n/);
    const { stdout } = await print("json");
    expect(JSON.parse(stdout)).toMatchObject({ version: 1 });
    expect(stdout).not.toMatch(/\d\.\d{3,}/);
  });

  it("says of a course with errors that much may be missing", async () => {
    writeFileSync(join(folder, "course.yaml"), "x: [");
    const broken = await kurswerk([kind], { cwd: folder });
    expect(broken.code).toBe(1);
    expect(broken.stderr).toMatch(/der Bericht kann unvollständig sein.*kurswerk validate/);
    const english = await kurswerk([kind, "--lang", "en"], { cwd: folder });
    expect(english.stderr).toContain("the report may be incomplete");
  });
});
