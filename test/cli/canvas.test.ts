import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { emptyFolder, kurswerk, root } from "../support/kurswerk.ts";

let folder: string;
beforeEach(async () => {
  folder = await emptyFolder();
});

interface Told {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly path: string;
  readonly start: { readonly line: number; readonly column: number };
}

async function told(course: string): Promise<readonly Told[]> {
  return JSON.parse((await kurswerk(["validate", "--format", "json"], { cwd: course })).stdout).diagnostics;
}

/** What the rules rightly miss in the plan of the example. */
const gaps = [
  "warning alignment/coupling-missing",
  "warning alignment/level-too-low",
  "warning funding/header-incomplete",
  "warning maker/safety-incomplete",
];

describe.each([
  ["de", "canvas.yaml", []],
  ["de", "example.yaml", gaps],
  ["en", "canvas.yaml", []],
])("the template in %s, %s", (language, file, others) => {
  it("becomes a course without errors that builds at once and lists what is left to write", async () => {
    await cp(join(root, `templates/canvas-${language}`, file), join(folder, "canvas.yaml"));
    const made = await kurswerk(["init", "--from-canvas", "canvas.yaml", "kurs"], { cwd: folder });
    expect(made).toMatchObject({ code: 0, stderr: "" });
    const course = join(folder, "kurs");
    const found = await told(course);
    expect(new Set(found.map((one) => `${one.severity} ${one.code}`))).toEqual(
      new Set(["warning course/placeholder-left", ...others]),
    );
    const built = await kurswerk(["build", "--target", "web,scorm12"], { cwd: course });
    expect(built.code).toBe(0);
    expect(readFileSync(join(course, "canvas.yaml"), "utf8")).toBe(
      readFileSync(join(folder, "canvas.yaml"), "utf8"),
    );
    expect(existsSync(join(course, ".vscode/schemas/canvas.schema.json"))).toBe(true);
  });
});

describe("self-assessments of a skeleton", () => {
  it("name the competence of an objective that has a single one, and take no words for one", async () => {
    const goal = (text: string, competences: string): string =>
      `{ text: "${text}", bloom: apply, competences: [${competences}] }`;
    writeFileSync(
      join(folder, "canvas.yaml"),
      `title: Lager\nlanguage: de\nmodules:\n  - title: Packen\n    objectives:\n      a: ${goal("Sie packen.", '"xf:team@2"')}\n      b: ${goal("mkr-nrw:1.3: Sie legen ab.", '"mkr-nrw:1.3", "xf:planning@1"')}\n`,
    );
    await kurswerk(["init", "--from-canvas", "canvas.yaml", "kurs"], { cwd: folder });
    const course = join(folder, "kurs");
    for (const name of ["wo-stehe-ich.md", "rueckblick.md"]) {
      const page = readFileSync(join(course, "modules/1-packen", name), "utf8");
      expect(page).toContain("\n- xf:team: Sie packen.\n- mkr-nrw\\:1.3: Sie legen ab.\n");
    }
    expect((await told(course)).filter((one) => one.severity === "error")).toEqual([]);
  });
});

describe("a course from the example", () => {
  let course: string;
  beforeEach(async () => {
    const canvas = join(root, "templates/canvas-de/example.yaml");
    await kurswerk(["init", "--from-canvas", canvas, "kurs"], { cwd: folder });
    course = join(folder, "kurs");
  });
  const read = (path: string): string => readFileSync(join(course, path), "utf8");

  it("has everything where it belongs", () => {
    const head = read("course.yaml");
    expect(head).toContain("title: Datenbrille im Lager\n");
    expect(head).toContain("audience: helper\n");
    expect(head).toContain("workload:\n  provider-units: 8\n  company-hours: 4\n");
    expect(head).toContain("review-by: 2027-06-30\n");
    expect(head).toContain("completion:\n  pass-mark: 60\n");
    const module = read("modules/2-einen-auftrag-packen/module.yaml");
    expect(module).toContain(
      "  - phase: in-company\n    items:\n      - der-erste-auftrag-mit-brille.task.md\n",
    );
    expect(module).toContain("    bloom: evaluate\n");
    expect(read("media.yaml")).toContain("# [OFFEN: Medium „Film aus Sicht der Brille“");
    expect(read("modules/1-die-brille-kennenlernen/wo-stehe-ich.md")).toContain(
      "- Bedürfnisse: beide Hände frei; ",
    );
    expect(read("modules/2-einen-auftrag-packen/rueckblick.md")).toContain("- Wirkung im Betrieb: weniger");
    expect(read("modules/1-die-brille-kennenlernen/sind-sie-startklar.quiz.md")).toContain("mode: graded\n");
    const task = read("modules/2-einen-auftrag-packen/der-erste-auftrag-mit-brille.task.md");
    const minutes = [...task.matchAll(/^## .*\((\d+) Minuten\)$/gm)].map((found) => Number(found[1]));
    expect(minutes).toHaveLength(6);
    expect(minutes.reduce((sum, one) => sum + one)).toBe(120);
  });

  it("keeps the notes for authors out of the learners' package", async () => {
    await kurswerk(["build", "--target", "web"], { cwd: course });
    await kurswerk(["build", "--target", "web", "--edition", "trainer"], { cwd: course });
    const [learner, trainer] = ["kurs-0.1.0-web", "kurs-0.1.0-trainer-web"].map((name) =>
      readFileSync(join(course, "dist", name, "index.html"), "utf8"),
    );
    for (const note of ["Schreiben Sie hier den Text", "beide Hände frei", "weniger Fehler am Packtisch"]) {
      expect(learner).not.toContain(note);
      expect(trainer).toContain(note);
    }
  });

  it("cannot be released while a placeholder is left", async () => {
    writeFileSync(
      join(course, "course.yaml"),
      read("course.yaml").replace("status: draft", "status: released"),
    );
    const found = await told(course);
    const errors = found.filter((one) => one.severity === "error");
    expect(errors.length).toBeGreaterThan(40);
    expect(new Set(errors.map((one) => one.code))).toEqual(
      new Set(["course/placeholder-left", "maker/safety-incomplete"]),
    );
    expect(await kurswerk(["build"], { cwd: course })).toMatchObject({ code: 1 });
    expect(existsSync(join(course, "dist"))).toBe(false);
  });

  it("is the same every time", async () => {
    const canvas = join(root, "templates/canvas-de/example.yaml");
    const env = { TZ: "Asia/Tokyo", LANG: "de_AT.UTF-8" };
    await kurswerk(["init", "--from-canvas", canvas, "kurs2"], { cwd: folder, env });
    const files = readdirSync(course, { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.(yaml|md)$/.test(name),
    );
    expect(files.length).toBeGreaterThan(10);
    for (const name of files) expect(readFileSync(join(folder, "kurs2", name), "utf8")).toBe(read(name));
  });
});

describe("a canvas with mistakes", () => {
  it("is told with its places, and nothing is written", async () => {
    writeFileSync(
      join(folder, "canvas.yaml"),
      [
        "title: Kurs",
        "zeil: x",
        "media:",
        "  - { medium: Film }",
        "modules:",
        "  - title: Start",
        "    objectives: { packen: { text: Sie packen. } }",
        "    phases:",
        "      - phase: praesenz",
        "        content:",
        "          - { kind: seite, title: Los, objectives: [paken], media: [Fim] }",
        "",
      ].join("\n"),
    );
    const run = await kurswerk(["init", "--from-canvas", "canvas.yaml", "kurs"], { cwd: folder });
    expect(run.code).toBe(1);
    expect(existsSync(join(folder, "kurs"))).toBe(false);
    expect(run.stdout).toContain("canvas.yaml:2:1  course/key-unknown");
    expect(run.stdout).toContain("canvas.yaml:4:5  course/key-missing");
    expect(run.stdout).toContain("canvas.yaml:11:53  canvas/objective-unknown");
    expect(run.stdout).toContain("canvas.yaml:11:69  canvas/medium-unknown");
    expect(run.stdout).toContain("Meinten Sie „packen“?");
    expect(await kurswerk(["canvas", "canvas.yaml"], { cwd: folder })).toMatchObject({ code: 1 });
    expect(existsSync(join(folder, "canvas.html"))).toBe(false);
  });

  it("is also found beside course.yaml", async () => {
    await kurswerk(["init", "kurs", "--title", "Kurs"], { cwd: folder });
    writeFileSync(join(folder, "kurs/canvas.yaml"), "title: Kurs\nmedia: [{ medium: Film }]\n");
    expect(await told(join(folder, "kurs"))).toMatchObject([
      { code: "course/key-missing", path: "canvas.yaml", start: { line: 2 } },
    ]);
  });

  it("says so when there is no file", async () => {
    for (const args of [
      ["init", "--from-canvas", "fehlt.yaml"],
      ["canvas", "fehlt.yaml"],
    ]) {
      const run = await kurswerk(args, { cwd: folder });
      expect(run.code).toBe(2);
      expect(run.stderr).toContain("„fehlt.yaml“ ist keine Datei.");
    }
  });
});

describe("canvas", () => {
  it("writes a template, which can be drawn at once, and overwrites nothing", async () => {
    expect(await kurswerk(["canvas", "plan.yaml", "--new", "--lang", "en"], { cwd: folder })).toMatchObject({
      code: 0,
    });
    expect(await kurswerk(["canvas", "plan.yaml", "--new"], { cwd: folder })).toMatchObject({ code: 2 });
    expect(await kurswerk(["canvas", "plan.yaml"], { cwd: folder })).toMatchObject({ code: 0 });
    const page = readFileSync(join(folder, "plan.html"), "utf8");
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<em class="prompt">What matters to them?</em>');
    expect(page).not.toContain("[TODO");
  });

  it("takes the paper that is asked for", async () => {
    const example = join(root, "templates/canvas-de/example.yaml");
    await kurswerk(["canvas", example, "--out", "a3.html", "--paper", "a3"], { cwd: folder });
    expect(readFileSync(join(folder, "a3.html"), "utf8")).toContain("size: A3 landscape");
  });
});
