import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { emptyFolder, kurswerk } from "../support/kurswerk.ts";

it.each(["scorm12", "h5p"])("Node 24 builds the same bytes for %s, drawings included", async (target) => {
  const build = async (node?: readonly [string, ...string[]]): Promise<Buffer> => {
    const out = await emptyFolder();
    const run = await kurswerk(
      ["build", "courses/digitale-auftragsmappe", "--target", target, "--out", out],
      node ? { node } : {},
    );
    expect(run.code, run.stderr).toBe(0);
    return readFileSync(join(out, readdirSync(out)[0] ?? ""));
  };
  const version = ["npx", "--yes", "-p", "node@24", "node"] as const;
  expect((await build([...version])).equals(await build())).toBe(true);
});
