import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { emptyFolder, kurswerk } from "../support/kurswerk.ts";

let folder: string;
let course: string;
beforeEach(async () => {
  folder = await emptyFolder();
  await kurswerk(["init", "kurs", "--title", "Kurs"], { cwd: folder });
  course = join(folder, "kurs");
});

const codes = async (...args: readonly string[]): Promise<readonly string[]> => {
  const run = await kurswerk([...args, "--profile", "strict", "--format", "json"], { cwd: course });
  return JSON.parse(run.stdout).diagnostics.map((one: { code: string }) => one.code);
};

describe("the day", () => {
  it.each([
    ["2026-03-30", false],
    ["2026-03-31", false],
    ["2026-04-01", true],
    ["2027-01-01", true],
  ])("is compared with review-by: %s", async (day, overdue) => {
    appendFileSync(join(course, "course.yaml"), "review-by: 2026-03-31\n");
    const found = await codes("validate", "--today", day);
    expect(found.includes("course/review-overdue")).toBe(overdue);
  });

  it("is today where none is named", async () => {
    appendFileSync(join(course, "course.yaml"), "review-by: 2000-01-01\n");
    expect(await codes("validate")).toContain("course/review-overdue");
    expect(await codes("build")).not.toContain("course/review-overdue");
  });

  it.each(["2026-02-30", "31.03.2026", "heute", "2026-3-1"])("is refused: %s", async (day) => {
    const run = await kurswerk(["validate", "--today", day], { cwd: course });
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain("2026-03-31");
  });
});

it("warns before a course that is not released goes to a catalogue", async () => {
  const yaml = join(course, "course.yaml");
  const metadata = ["metadata", "--for", "schema-org"];
  expect(await codes(...metadata)).toContain("course/status-unreleased");
  expect(await codes("build")).not.toContain("course/status-unreleased");
  for (const status of ["released", "outdated"]) {
    writeFileSync(yaml, readFileSync(yaml, "utf8").replace(/^status: \w+/m, `status: ${status}`));
    const found = await codes(...metadata);
    expect(found.includes("course/status-unreleased")).toBe(status === "outdated");
  }
});
