import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { root } from "./support/kurswerk.ts";

const copy = join(mkdtempSync(join(tmpdir(), "kurswerk-scaffold-")), "kurswerk");
const lay = (script: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, "scripts", script), ...args, copy], { encoding: "utf8" });
const read = (path: string): string => readFileSync(join(copy, path), "utf8");

beforeAll(() => {
  execFileSync("git", ["clone", "--quiet", "--depth", "1", `file://${root}`, copy]);
});

describe("scaffolds", () => {
  it("lay out a rule with its words, page and line in the list", () => {
    expect(lay("new-rule.mjs", "item/stem-negated").stderr).toBe("");
    const folder = "packages/validation/src/rules/item/stem-negated";
    expect(read(`${folder}/messages.ts`)).toContain('"item/stem-negated"');
    expect(read(`${folder}/README.md`)).toContain("# item/stem-negated");
    const list = read("packages/validation/src/rules/index.ts");
    expect(list).toContain('import { stemNegatedRule } from "./item/stem-negated/index.ts";');
    expect(list).toContain("  stemNegatedRule,\n");
  });

  it("refuse a rule that is there and a code that is none", () => {
    expect(lay("new-rule.mjs", "item/options-count")).toMatchObject({ status: 2 });
    expect(lay("new-rule.mjs", "Options Count")).toMatchObject({ status: 2 });
  });

  it("lay out a kind of question in every room and name what is left", () => {
    const { stdout } = lay("new-item.mjs", "slider", "numeric");
    const created = [...stdout.matchAll(/^new {3}(\S+)$/gm)].map(([, path = ""]) => path);
    expect(created.map((path) => path.split("/")[1]).sort()).toEqual(
      ["compiler", "parser", "player", "player", "schema", "schema", "site", "target-h5p"].sort(),
    );
    for (const path of created) expect(existsSync(join(copy, path))).toBe(true);
    for (const room of ["schema/src/items", "parser/src/items", "site/src/items", "target-h5p/src/items"])
      expect(read(`packages/${room}/index.ts`)).toContain('import { slider } from "./slider.ts";');
    expect(stdout).toMatch(/^hand {2}packages\/format\/src\/item\.ts:\d+ {2}export interface NumericItem/m);
  });

  it("refuse a kind that is there and a pattern that is not", () => {
    expect(lay("new-item.mjs", "matching", "numeric")).toMatchObject({ status: 2 });
    expect(lay("new-item.mjs", "dial", "nothing")).toMatchObject({ status: 2 });
  });
});
