import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtH5p, json } from "../support/h5p.ts";
import { root } from "../support/kurswerk.ts";
import { withPngs } from "../support/pictures.ts";

const update = process.env["UPDATE_GOLDEN"] === "1";

/** What H5P says of the course; the rest of the report is not its matter. */
function told(report: string): string {
  const own = report.split("\n\n").filter((one) => /^.*\sh5p\/\S+\n/.test(one));
  return `${own.join("\n\n").replace(/\S*\/(?=modules\/|course\.yaml)/g, "")}\n`;
}

describe.each(["question-kinds", "h5p-tricky"])("%s", (name) => {
  it("builds the H5P package that was agreed", async () => {
    const { run, packages } = await builtH5p(await withPngs(`test/golden/${name}/source`));
    const [one] = packages.values();
    if (!one) throw new Error(run.stdout);
    const made = new Map([
      ...["h5p.json", "content/content.json"].map((path): [string, string] => [
        path.replace("content/", ""),
        `${JSON.stringify(json(one, path), null, 2)}\n`,
      ]),
      ["files.txt", `${[...one.files.keys()].join("\n")}\n`],
      ["diagnostics.txt", told(run.stdout)],
    ]);
    const folder = join(root, "test/golden", name, "expected/h5p");
    if (update) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      for (const [path, text] of made) writeFileSync(join(folder, path), text);
    }
    for (const [path, text] of made) {
      expect(existsSync(join(folder, path)), `${path}: run with UPDATE_GOLDEN=1 and look at the change`).toBe(
        true,
      );
      expect(text, path).toBe(readFileSync(join(folder, path), "utf8"));
    }
  });
});
