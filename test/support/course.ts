import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PlayerCourse, PlayerItem } from "@kurswerk/format";
import { unzipSync } from "fflate";
import type { Frame, Locator } from "playwright-core";
import type { Files } from "./host.ts";
import { emptyFolder, kurswerk } from "./kurswerk.ts";
import type { Standard } from "./platform.ts";

/** A built package, unpacked, and what its player knows of the course. */
export interface Built {
  readonly files: Files;
  readonly data: PlayerCourse;
  readonly out: string;
}

/** Builds a course with the real command and unpacks its SCORM package. */
export async function built(course: string, target: Standard = "scorm12"): Promise<Built> {
  const out = await emptyFolder();
  const run = await kurswerk(["build", course, "--out", out, "--target", target]);
  if (run.code !== 0) throw new Error(run.stdout + run.stderr);
  const name = new RegExp(`(\\S+-${target}\\.zip)`).exec(run.stdout)?.[1] ?? "";
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
  await fill(section, item, right);
  await section.locator("[data-actions] button").first().click();
  await section.locator("[data-verdict]").first().waitFor();
}

async function fill(section: Locator, item: PlayerItem, right: boolean): Promise<void> {
  switch (item.kind) {
    case "gap-text":
      for (const [index, gap] of item.gaps.entries())
        await section
          .locator(`[data-gap="${index}"]`)
          .fill(right ? ` ${gap[0]?.toUpperCase()} `.slice(0, item.exact ? undefined : 99) : "falsch");
      return;
    case "matching":
      for (const [row, value] of item.answers.entries())
        await section
          .locator(`[data-pair="${row}"] select`)
          .selectOption(String(right ? value : (value + 1) % 2));
      return;
    case "ordering":
      return order(section, right ? item.order : item.order.toReversed());
    case "mark-words":
      for (const [index, word] of item.words.entries())
        if ((word === 1) === right) await section.locator("[data-word]").nth(index).click();
      return;
    case "numeric":
      return section.locator("input").fill(right ? String(item.answer).replace(".", ",") : "-1");
    case "free-text":
      return section.locator("textarea").fill("Grüße 👋 aus Köln: „Stopp!“");
    case "self-assessment":
      for (let row = 0; row < item.marks; row += 1)
        await section
          .locator(`[data-statement="${row}"] input`)
          .nth(right ? 1 : 0)
          .check();
      return;
    default:
      for (const [index, option] of item.options.entries()) {
        if (option.correct === right) await section.locator(`input[value="${index}"]`).check();
        if (option.correct === right && item.kind !== "multiple-choice") return;
      }
  }
}

/** Moves lines with their buttons, one step at a time, until they stand as wanted. */
async function order(section: Locator, wanted: readonly number[]): Promise<void> {
  const now = (): Promise<number[]> =>
    section.locator("[data-entry]").evaluateAll((rows) => rows.map((row) => Number(row.dataset["entry"])));
  for (const [place, entry] of wanted.entries()) {
    for (let at = (await now()).indexOf(entry); at > place; at -= 1)
      await section.locator(`[data-entry="${entry}"] [data-move]`).first().click();
  }
  // Nothing had to move: there and back counts as an answer, too.
  if (await section.locator("[data-why]").isVisible()) {
    await section.locator("[data-entry]").first().locator("[data-move]").last().click();
    await section.locator("[data-entry]").nth(1).locator("[data-move]").first().click();
  }
}

/** Opens a view by its address. */
export async function go(course: Frame, id: string): Promise<void> {
  await course.evaluate(`location.hash = ${JSON.stringify(id)}`);
  await course.waitForSelector(`article[data-view="${id}"]:not([hidden])`);
}
