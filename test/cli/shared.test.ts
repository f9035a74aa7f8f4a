import { appendFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { git } from "../support/git.ts";
import { readJunit } from "../support/junit.ts";
import { emptyFolder, kurswerk, root } from "../support/kurswerk.ts";

let folder: string;
const course = (name: string): string => join(folder, "kurse/courses", name);
const say = (name: string, yaml: string): void => appendFileSync(join(course(name), "course.yaml"), yaml);
const theme = "colors: { accent: '#7a0026' }\nlogo: bilder/haus ä.svg\n";
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';

/** A repository `kurse` with two courses and what they share, and a file beside it that is none of theirs. */
beforeEach(async () => {
  folder = await emptyFolder();
  for (const name of ["eins", "zwei"])
    await cp(join(root, "test/examples/base-course"), course(name), { recursive: true });
  mkdirSync(join(folder, "kurse/haus/bilder"), { recursive: true });
  writeFileSync(join(folder, "kurse/haus/gestaltung.yaml"), theme);
  writeFileSync(join(folder, "kurse/haus/bilder/haus ä.svg"), svg);
  writeFileSync(
    join(folder, "kurse/haus/wörter.yaml"),
    "- { term: Werkstatt, explanation: Ein Raum für alle. }\n- { term: Seite, explanation: Von allen geteilt. }\n",
  );
  writeFileSync(join(folder, "fremd.yaml"), "colors: { accent: '#7a0026' }\n");
  git(join(folder, "kurse"), "init", "--quiet");
  git(join(folder, "kurse"), "add", "--all");
  git(join(folder, "kurse"), "commit", "--quiet", "--message", "Anfang");
});

const named = 'theme: ../../haus/gestaltung.yaml # für alle\nglossary: "../../haus/wörter.yaml"\n';
const run = (...args: readonly string[]) => kurswerk(args, { cwd: join(folder, "kurse") });
const codes = async (name: string): Promise<readonly string[]> =>
  JSON.parse((await run("validate", `courses/${name}`, "--format", "json")).stdout).diagnostics.map(
    (one: { code: string; path: string; start: { line: number } }) =>
      `${one.code} ${one.path}:${one.start.line}`,
  );

describe("theme and glossary of a repository", () => {
  it.each([".", "courses/eins"])("serve a course that names them, called from %s", async (place) => {
    say("eins", named);
    appendFileSync(join(course("eins"), "glossary.yaml"), "- { term: Seite, explanation: Eigene Worte. }\n");
    const before = await codes("zwei");
    expect((await codes("eins")).map((one) => one.replace("eins", "zwei"))).toEqual(before);
    const out = await emptyFolder();
    const cwd = join(folder, "kurse", place);
    const args = place === "." ? ["courses/eins"] : [];
    expect(await kurswerk(["build", ...args, "--target", "web", "--out", out], { cwd })).toMatchObject({
      code: 0,
    });
    const made = join(out, "eins-1.0.0-web");
    const page = readFileSync(join(made, "index.html"), "utf8");
    expect(readFileSync(join(made, "course.css"), "utf8")).toContain("#7a0026");
    expect(page).toContain('src="media/haus-ae.svg"');
    expect(readFileSync(join(made, "media/haus-ae.svg"), "utf8")).toBe(svg);
    expect(page).toContain("Ein Raum für alle.");
    expect(page).toContain("Eigene Worte.");
    expect(page).not.toContain("Von allen geteilt.");
  });

  it("are checked at their own places", async () => {
    say("eins", named);
    appendFileSync(join(folder, "kurse/haus/wörter.yaml"), "- { term: Leer }\n");
    writeFileSync(join(folder, "kurse/haus/gestaltung.yaml"), "colours: {}\n");
    const found = await codes("eins");
    expect(found).toContainEqual(expect.stringMatching(/^course\/key-missing haus\/wörter\.yaml:3$/));
    expect(found).toContainEqual(expect.stringMatching(/^course\/key-unknown haus\/gestaltung\.yaml:1$/));
  });

  it("touch the courses that name them, and no others", async () => {
    say("eins", named);
    git(join(folder, "kurse"), "commit", "--quiet", "--all", "--message", "Gemeinsam");
    const touched = async () => {
      const { stdout } = await run("validate", "--format", "junit", "--changed-since", "HEAD");
      return [...new Set(readJunit(stdout).map((one) => one.suite))];
    };
    for (const path of ["haus/gestaltung.yaml", "haus/wörter.yaml", "haus/bilder/haus ä.svg"]) {
      appendFileSync(join(folder, "kurse", path), "\n");
      expect(await touched(), path).toEqual(["courses/eins"]);
      git(join(folder, "kurse"), "checkout", "--quiet", "--", ".");
    }
    expect(await touched()).toEqual([]);
  });
});

describe("what no course reads", () => {
  const refused = async (name: string): Promise<void> => {
    const found = await codes(name);
    expect(found.filter((one) => one.startsWith("course/shared-missing"))).toHaveLength(1);
    const out = await emptyFolder();
    expect(await run("build", `courses/${name}`, "--target", "web", "--out", out)).toMatchObject({ code: 1 });
  };

  it.each([
    ["beyond the repository", "../../../fremd.yaml"],
    ["hidden in the repository", "../../.git/config.yaml"],
    ["absent", "../../haus/fehlt.yaml"],
    ["no YAML", "../../haus/bilder/haus ä.svg"],
    ["a folder", "../../haus"],
  ])("is a theme that is %s", async (_, path) => {
    writeFileSync(join(folder, "kurse/.git/config.yaml"), theme);
    say("eins", `theme: ${path}\n`);
    await refused("eins");
  });

  it("is a link that leads beyond the repository", async () => {
    symlinkSync(join(folder, "fremd.yaml"), join(folder, "kurse/haus/verweis.yaml"));
    say("eins", "theme: ../../haus/verweis.yaml\n");
    await refused("eins");
  });

  it("is a logo beyond the repository", async () => {
    writeFileSync(join(folder, "fremd.svg"), svg);
    writeFileSync(join(folder, "kurse/haus/gestaltung.yaml"), "logo: ../../fremd.svg\n");
    say("eins", "theme: ../../haus/gestaltung.yaml\n");
    const out = await emptyFolder();
    const built = await run("build", "courses/eins", "--target", "web", "--out", out);
    expect(built.code).toBe(1);
    expect(built.stdout).toContain("haus/gestaltung.yaml:1:7  media/file-outside");
  });

  it("is anything outside, where there is no repository", async () => {
    const lone = await emptyFolder();
    await cp(join(root, "test/examples/base-course"), join(lone, "eins"), { recursive: true });
    writeFileSync(join(lone, "haus.yaml"), theme);
    appendFileSync(join(lone, "eins/course.yaml"), "theme: ../haus.yaml\n");
    const told = await kurswerk(["validate", "eins", "--lang", "en"], { cwd: lone });
    expect(told.code).toBe(1);
    expect(told.stdout).toContain("This Git repository has no file “../haus.yaml”.");
  });
});
