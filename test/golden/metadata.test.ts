import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../support/kurswerk.ts";
import { demoWith, exported, withOffer } from "../support/metadata.ts";

const update = process.env["UPDATE_GOLDEN"] === "1";

it("describes the demo course as agreed", async () => {
  const described = await exported("courses/digitale-auftragsmappe", "amb,schema-org,badges,lom");
  const offered = await exported(await demoWith(withOffer), "kursnet");
  const made = new Map([...described.documents, ...offered.documents]);
  const folder = join(root, "test/golden/digitale-auftragsmappe/expected/metadata");
  if (update) {
    rmSync(folder, { recursive: true, force: true });
    for (const [path, text] of made) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  }
  expect(made.size).toBe(9);
  for (const [path, text] of made) {
    expect(existsSync(join(folder, path)), `${path}: run with UPDATE_GOLDEN=1 and look at the change`).toBe(
      true,
    );
    expect(text, path).toBe(readFileSync(join(folder, path), "utf8"));
  }
});
