import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { emptyFolder, kurswerk, root } from "../support/kurswerk.ts";

const courses = readdirSync(join(root, "courses")).sort();

it.each(courses)("%s: nothing is wrong with its packages, not even when they run", async (course) => {
  const out = await emptyFolder();
  expect(
    await kurswerk(["build", join("courses", course), "--out", out, "--target", "scorm12,scorm2004"]),
  ).toMatchObject({ code: 0 });
  const packages = readdirSync(out).filter((name) => name.endsWith(".zip"));
  expect(packages.length).toBeGreaterThan(0);
  const run = await kurswerk(
    ["verify", "--run", "--strict", "--format", "json", ...packages.map((name) => join(out, name))],
    { env: { CHROMIUM_PATH: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium", CHROMIUM_SANDBOX: "off" } },
  );
  expect(run.stderr).toBe("");
  expect(JSON.parse(run.stdout)).toEqual({ version: 1, diagnostics: [] });
  expect(run.code).toBe(0);
});

it.each(courses)("%s: nothing is wrong with one package per module", async (course) => {
  const out = await emptyFolder();
  const built = await kurswerk([
    ...["build", join("courses", course), "--out", out],
    ...["--target", "scorm12,scorm2004", "--split", "module"],
  ]);
  expect(built).toMatchObject({ code: 0 });
  const packages = readdirSync(out).map((name) => join(out, name));
  expect(packages.length).toBeGreaterThan(2);
  const run = await kurswerk(["verify", "--strict", "--format", "json", ...packages]);
  expect(JSON.parse(run.stdout)).toEqual({ version: 1, diagnostics: [] });
});
