import { execFile } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { git } from "../support/git.ts";
import { emptyFolder, kurswerk, type Run, root } from "../support/kurswerk.ts";
import { gitlabSchema } from "../support/schemas.ts";

const { version } = JSON.parse(readFileSync(join(root, "packages/cli/package.json"), "utf8"));

/** A folder whose `npx` starts the built command when it is asked for this very version, and refuses all else. */
async function shim(): Promise<string> {
  const folder = await emptyFolder();
  const path = join(folder, "npx");
  writeFileSync(
    path,
    `#!/bin/sh\n[ "$1 $2" = "--yes kurswerk@${version}" ] || { echo "npx $*" >&2; exit 99; }\nshift 2\nexec "${process.execPath}" "${join(root, "packages/cli/dist/kurswerk.js")}" "$@"\n`,
  );
  chmodSync(path, 0o755);
  return folder;
}

/** Runs a line as a workflow does: in a shell that stops at the first mistake. */
async function shell(line: string, cwd: string): Promise<Run> {
  const env = { PATH: `${await shim()}:${process.env["PATH"]}`, HOME: cwd, LANG: "C.UTF-8" };
  return new Promise((resolve) =>
    execFile("bash", ["-eo", "pipefail", "-c", line], { cwd, env }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr }),
    ),
  );
}

const kinds = [
  { language: "de", workflow: ".github/workflows/kurse.yml", course: "courses/halter-drucken-schritt-1" },
  { language: "en", workflow: ".github/workflows/courses.yml", course: "courses/halter-drucken-schritt-1" },
] as const;

describe.each(kinds)("init --repository in $language", ({ language, workflow, course }) => {
  let folder: string;
  let readme: string;
  const text = (path: string): string => readFileSync(join(folder, path), "utf8");
  const github = (): readonly string[] => {
    const { jobs } = parse(text(workflow)) as { jobs: Record<string, { steps: { run?: string }[] }> };
    return Object.values(jobs).flatMap((job) => job.steps.flatMap((step) => step.run ?? []));
  };
  const gitlab = (): readonly string[] => {
    const file: Record<string, { script?: string[]; after_script?: string[] }> = parse(
      text(".gitlab-ci.yml"),
    );
    return Object.values(file).flatMap((job) => [...(job.script ?? []), ...(job.after_script ?? [])]);
  };
  beforeAll(async () => {
    folder = join(await emptyFolder(), "Träger Ä");
    const run = await kurswerk(
      ["init", "--repository", folder, "--title", 'Halter "drucken" | Schritt 1', "--language", language],
      { env: { LANG: "de_DE.UTF-8" } },
    );
    expect(run).toMatchObject({ code: 0, stderr: "" });
    readme = text("README.md");
    git(folder, "init", "--quiet");
    git(folder, "add", "--all");
    git(folder, "commit", "--quiet", "--message", "Anfang");
  });

  it("has a course, workflows, a read-me and what Git passes over, and no open places", () => {
    expect(readdirSync(folder).sort()).toEqual([
      ".git",
      ".github",
      ".gitignore",
      ".gitlab-ci.yml",
      ".vscode",
      "README.md",
      "courses",
    ]);
    expect(existsSync(join(folder, course, "course.yaml"))).toBe(true);
    for (const path of [workflow, ".gitlab-ci.yml", "README.md", `${course}/course.yaml`])
      expect(text(path)).not.toMatch(/\{(?:version|course|title)\}/);
    expect(readme).toContain(`\`${course}\` | Halter "drucken" \\| Schritt 1 |`);
    expect(readme).toContain(language === "de" ? "Jeder Ordner" : "Every folder");
  });

  it("runs the commands that the read-me names, with one fixed version, and names no registry", () => {
    const named = [...readme.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, lines = ""]) =>
      lines.trim().split("\n"),
    );
    expect(github().length).toBeGreaterThan(1);
    expect(gitlab().length).toBeGreaterThan(2);
    for (const line of [...github(), ...gitlab()]) expect(named).toContain(line);
    for (const line of named) expect(line).toMatch(`npx --yes kurswerk@${version} `);
    expect(text(workflow) + text(".gitlab-ci.yml") + readme).not.toMatch(
      /https?:|registry|\.(?:com|org|io)\b/,
    );
  });

  it("passes its first run on GitHub, and leaves packages to upload", async () => {
    for (const line of github())
      expect(await shell(line, folder), line).toMatchObject({ code: 0, stderr: "" });
    const { jobs } = parse(text(workflow));
    const upload = Object.values(jobs as Record<string, { steps: { with?: { path?: string } }[] }>)
      .flatMap((job) => job.steps)
      .find((step) => step.with?.path)?.with?.path;
    expect(readdirSync(join(folder, upload ?? "")).length).toBe(2);
  });

  it("passes its first run on GitLab, and leaves the report and the packages that it names", async () => {
    for (const line of gitlab())
      expect(await shell(line, folder), line).toMatchObject({ code: 0, stderr: "" });
    const jobs: Record<string, { artifacts?: { paths?: string[]; reports?: { codequality: string } } }> =
      parse(text(".gitlab-ci.yml"));
    const reports = Object.values(jobs).flatMap((job) => job.artifacts?.reports?.codequality ?? []);
    expect(reports.map((path) => JSON.parse(text(path)))).toEqual([[]]);
    const [packages = ""] = Object.values(jobs).flatMap((job) => job.artifacts?.paths ?? []);
    expect(readdirSync(join(folder, packages)).length).toBe(2);
  });

  it("leaves nothing that Git would take", () => {
    expect(git(folder, "status", "--porcelain")).toBe("");
  });

  it("fails with annotations and a report when a course has a mistake", async () => {
    const start = join(folder, course, "course.yaml");
    const before = readFileSync(start, "utf8");
    writeFileSync(start, before.replace("version:", "verson:"));
    try {
      const [first = ""] = github();
      const run = await shell(first, folder);
      expect(run.code).toBe(1);
      expect(run.stdout).toMatch(new RegExp(`^::error file=${course}/course.yaml,line=3,`, "m"));
      const [check = "", ...rest] = gitlab();
      expect((await shell(check, folder)).code).toBe(1);
      const reporting = rest.find((line) => line.includes("--format gitlab")) ?? "";
      expect((await shell(reporting, folder)).code).toBe(1);
      const issues = JSON.parse(text("gl-code-quality-report.json"));
      expect(gitlabSchema(issues)).toBe(true);
      expect(issues).not.toEqual([]);
    } finally {
      writeFileSync(start, before);
    }
  });
});

it("the project's own README names the commands of the workflows", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  for (const path of [".github/workflows/kurse.yml", ".gitlab-ci.yml"]) {
    const lines = readFileSync(join(root, "templates/repository-de", path), "utf8").match(/npx .*/g) ?? [];
    expect(lines.length).toBeGreaterThan(1);
    // A plain check is the beginning of each of its forms.
    for (const line of lines) expect(readme).toContain(line.replace("{version}", version));
  }
});

describe("init --repository", () => {
  it("overwrites nothing", async () => {
    const folder = await emptyFolder();
    writeFileSync(join(folder, "da.txt"), "");
    expect(await kurswerk(["init", ".", "--repository", "--title", "Kurs"], { cwd: folder })).toMatchObject({
      code: 2,
      stdout: "",
    });
    expect(readdirSync(folder)).toEqual(["da.txt"]);
  });

  it("takes a title as it was typed, and shows a folder that can be copied", async () => {
    const folder = await emptyFolder();
    const title = "HTML: <b>, *neu* & Lots*innen | 3 < 4, C:\\x $& `y`";
    const made = await kurswerk(["init", "kurse eins", "--repository", "--title", title], { cwd: folder });
    expect(made.stdout).toContain('\n  cd "kurse eins"\n');
    const cwd = join(folder, "kurse eins");
    expect(await kurswerk(["validate", "--strict"], { cwd })).toMatchObject({ code: 0 });
    await kurswerk(["build", "--target", "web"], { cwd });
    const [site = ""] = readdirSync(join(cwd, "dist"));
    const page = readFileSync(join(cwd, "dist", site, "index.html"), "utf8");
    const shown = /<title>(.*?)<\/title>/.exec(page)?.[1] ?? "";
    expect(shown.replaceAll("&#x3C;", "<").replaceAll("&#x26;", "&")).toBe(title);
  });

  it("takes a name of its own where the title makes no id", async () => {
    const folder = await emptyFolder();
    await kurswerk(["init", "--repository", "--title", "3D: „2.0“"], { cwd: folder });
    expect(readdirSync(join(folder, "kurse/courses"))).toEqual(["kurs"]);
    expect(await kurswerk(["validate", "--strict"], { cwd: join(folder, "kurse") })).toMatchObject({
      code: 0,
    });
  });
});
