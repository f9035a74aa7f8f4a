import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PlayerCourse, PlayerItem } from "@kurswerk/format";
import { unzipSync } from "fflate";
import type { Frame } from "playwright-core";
import type { Files } from "./host.ts";
import { emptyFolder, kurswerk } from "./kurswerk.ts";

/** Builds a course with the real command and unpacks its SCORM package. */
export async function built(
  course: string,
): Promise<{ readonly files: Files; readonly data: PlayerCourse; readonly out: string }> {
  const out = await emptyFolder();
  const run = await kurswerk(["build", course, "--out", out]);
  if (run.code !== 0) throw new Error(run.stdout + run.stderr);
  const name = /(\S+-scorm12\.zip)/.exec(run.stdout)?.[1] ?? "";
  const files = unzipSync(readFileSync(name.startsWith("/") ? name : join(out, name)));
  const script = new TextDecoder().decode(files["course.js"]);
  const data: PlayerCourse = JSON.parse(
    /kurswerk\.start\((\{.*\})\);\n$/s.exec(script)?.[1]?.split("kurswerk.start(").at(-1) ?? "null",
  );
  return { files, data, out };
}

/** Answers one question by its inputs; `right` decides how. Returns once the feedback stands. */
export async function answer(course: Frame, item: PlayerItem, right: boolean): Promise<void> {
  const section = course.locator(`[data-item="${item.id}"]`);
  if (item.kind === "gap-text") {
    for (const [index, gap] of item.gaps.entries())
      await section
        .locator(`[data-gap="${index}"]`)
        .fill(right ? ` ${gap[0]?.toUpperCase()} `.slice(0, item.exact ? undefined : 99) : "falsch");
  } else {
    for (const [index, option] of item.options.entries()) {
      if (option.correct === right) await section.locator(`input[value="${index}"]`).check();
      if (option.correct === right && item.kind !== "multiple-choice") break;
    }
  }
  await section.locator("[data-actions] button").first().click();
  await section.locator("[data-verdict]").first().waitFor();
}

/** Opens a view by its address. */
export async function go(course: Frame, id: string): Promise<void> {
  await course.evaluate(`location.hash = ${JSON.stringify(id)}`);
  await course.waitForSelector(`article[data-view="${id}"]:not([hidden])`);
}
