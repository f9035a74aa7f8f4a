import type { PlayerItem } from "@kurswerk/format";
import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../support/chromium.ts";
import { type Built, built, go } from "../support/course.ts";
import { type Platform, platform } from "../support/platform.ts";

let browser: Browser;
let course: Built;
let site: Platform;

beforeAll(async () => {
  [browser, course] = await Promise.all([launch(), built("test/golden/question-kinds/source")]);
  site = await platform(course.files);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const items = (): readonly PlayerItem[] => course.data.views.flatMap((view) => view.items ?? []);

/** Presses Tab until the focus is where `there` says, in the section of a question. */
async function tabTo(page: Page, frame: Frame, there: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await frame.evaluate((selector) => document.activeElement?.matches(selector), there)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard does not reach ${there}.`);
}

/** Answers a question rightly with keys alone. */
async function answer(
  page: Page,
  frame: Frame,
  item: PlayerItem,
  inside: (part: string) => string,
): Promise<void> {
  switch (item.kind) {
    case "gap-text":
      await tabTo(page, frame, inside("input"));
      return page.keyboard.type(item.gaps[0]?.[0] ?? "");
    case "numeric":
      await tabTo(page, frame, inside("input"));
      return page.keyboard.type(String(item.answer));
    case "free-text":
      await tabTo(page, frame, inside("textarea"));
      return page.keyboard.type("Damit Fehler früh auffallen.");
    case "matching":
      for (const [row, value] of item.answers.entries()) {
        const name = await frame
          .locator(inside(`[data-pair="${row}"] select option`))
          .nth(value + 1)
          .textContent();
        await frame.locator(inside(`[data-pair="${row}"] select`)).focus();
        await page.keyboard.type(name ?? "");
      }
      return;
    case "ordering":
      for (const [place, entry] of item.order.entries()) {
        const row = frame.locator(inside(`[data-entry="${entry}"]`));
        for (;;) {
          const at = await row.evaluate((one) => [...(one.parentElement?.children ?? [])].indexOf(one));
          if (at <= place) break;
          await tabTo(page, frame, inside(`[data-entry="${entry}"] [data-move]:first-of-type`));
          await page.keyboard.press("Enter");
          // The line has moved and the focus with it, so the same key moves it on.
          expect(await frame.evaluate(() => document.activeElement?.hasAttribute("data-move"))).toBe(true);
        }
      }
      return;
    case "mark-words":
      await tabTo(page, frame, inside("[data-word]"));
      for (const [index, word] of item.words.entries()) {
        if (index > 0) await page.keyboard.press("ArrowRight");
        if (word) await page.keyboard.press("Space");
      }
      return;
    case "self-assessment":
      for (let row = 0; row < item.marks; row += 1) {
        await tabTo(page, frame, inside(`[data-statement="${row}"] input`));
        await page.keyboard.press("Space");
        await page.keyboard.press("ArrowDown");
      }
      return;
    default:
      await tabTo(page, frame, inside("input"));
      if (item.kind === "multiple-choice") {
        for (const [index, option] of item.options.entries())
          if (option.correct) {
            await frame.locator(inside(`input[value="${index}"]`)).focus();
            await page.keyboard.press("Space");
          }
        return;
      }
      await page.keyboard.press("Space");
      for (let presses = 0; presses < item.options.length; presses += 1) {
        const right = await frame
          .locator(inside("input:checked"))
          .evaluate((one) => Number((one as HTMLInputElement).value));
        if (item.options[right]?.correct) return;
        await page.keyboard.press("ArrowDown");
      }
  }
}

describe("every kind of question is answered with the keyboard alone", () => {
  it.each([
    "single-choice",
    "multiple-choice",
    "true-false",
    "gap-text",
    "matching",
    "ordering",
    "mark-words",
    "numeric",
    "free-text",
    "hotspot",
    "self-assessment",
  ])("%s", async (kind) => {
    const context = await browser.newContext();
    const { page, course: frame } = await site.open(context);
    const item = items().find((one) => one.kind === kind && one.id.startsWith("arten/")) ?? items()[0];
    if (!item) throw new Error(kind);
    await go(frame, item.id.slice(0, item.id.lastIndexOf("/")));
    const inside = (part: string): string => `[data-item="${item.id}"] ${part}`;
    await frame.locator(inside("[data-stem]")).scrollIntoViewIfNeeded();
    await answer(page, frame, item, inside);
    await tabTo(page, frame, inside("[data-actions] button:first-child"));
    await page.keyboard.press("Enter");
    expect(await frame.locator(inside("[data-verdict]")).first().textContent()).toMatch(/^(Richtig|Danke)/);
    // The focus stands on what came: a screen reader reads it, Tab goes on from there.
    expect(await frame.evaluate(() => document.activeElement?.hasAttribute("data-feedback"))).toBe(true);
    await context.close();
  });
});
