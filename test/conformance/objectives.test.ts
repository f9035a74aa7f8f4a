import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dialect12 } from "../../packages/player/src/lms/scorm12.ts";
import { dialect2004 } from "../../packages/player/src/lms/scorm2004.ts";
import { emptyFolder, kurswerk, root } from "../support/kurswerk.ts";

/** The base course with so many more objectives in its module. */
async function course(objectives: number): Promise<string> {
  const folder = join(await emptyFolder(), "ziele");
  cpSync(join(root, "test/examples/base-course"), folder, { recursive: true });
  const names = Array.from({ length: objectives }, (_, at) => `ziel-${at}`);
  const change = (name: string, from: RegExp, to: string): void => {
    const path = join(folder, "modules/1-eins", name);
    const text = readFileSync(path, "utf8");
    expect(text).toMatch(from);
    writeFileSync(path, text.replace(from, to));
  };
  const goals = names.map((name) => `  ${name}: { text: Sie prüfen ${name}., bloom: apply }\n`).join("");
  change("module.yaml", /(?=^content:)/m, goals);
  for (const file of ["test.quiz.md", "seite.md"])
    change(file, /objectives: \[ziel\]|objective: ziel/, `objectives: [ziel, ${names.join(", ")}]`);
  return folder;
}

describe("objectives that a platform is told of", () => {
  it("are limited in SCORM 1.2, and the build says so", async () => {
    const limit = dialect12.goalLimit ?? 0;
    expect(dialect2004.goalLimit).toBeUndefined();
    const build = async (objectives: number, target: string): Promise<string> => {
      const folder = await course(objectives);
      const run = await kurswerk(["build", folder, "--target", target, "--out", await emptyFolder()]);
      return run.stdout + run.stderr;
    };
    const many = await build(limit, "scorm12");
    expect(many).toContain("scorm/objectives-many");
    expect(many).toContain(`die ersten ${limit}`);
    expect(await build(limit - 1, "scorm12")).not.toContain("scorm/objectives-many");
    expect(await build(limit, "scorm2004")).not.toContain("scorm/objectives-many");
  });
});
