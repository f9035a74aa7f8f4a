import type { PlayerView } from "@kurswerk/format";
import type { Browser, Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, screens, watch } from "../support/chromium.ts";
import { answer, built, go } from "../support/course.ts";
import { type Platform, platform, stored } from "../support/platform.ts";

let browser: Browser;
let site: Platform;
let course: Awaited<ReturnType<typeof built>>;

beforeAll(async () => {
  course = await built("courses/digitale-auftragsmappe");
  [browser, site] = await Promise.all([launch(), platform(course.files)]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Reads a view to its end, answers its questions, ticks what is to tick. */
async function work(frame: Frame, view: PlayerView, right: boolean): Promise<void> {
  await go(frame, view.id);
  await frame.evaluate("window.scrollTo(0, document.body.scrollHeight)");
  if (view.kind !== "quiz" && view.kind !== "task")
    await frame.waitForFunction(
      (id) =>
        document.querySelector(`[data-toc] a[data-view="${id}"]`)?.getAttribute("data-state") !== "open" ||
        !document.querySelector(`[data-toc] a[data-view="${id}"]`)?.hasAttribute("data-state"),
      view.id,
    );
  for (const item of view.items ?? []) {
    if (await frame.locator(`[data-item="${item.id}"]`).isVisible()) await answer(frame, item, right);
  }
  if (view.task) {
    const article = frame.locator(`article[data-view="${view.id}"]`);
    for (const box of await article.locator("[data-criterion], [data-declare]").all()) await box.check();
  }
}

describe("a course in SCORM 1.2", () => {
  it("is taken to the end and passed", async () => {
    const context = await browser.newContext(screens.desktop);
    const { page, course: frame } = await site.open(context);
    const troubles = watch(page, site.origin);
    for (const view of course.data.views) await work(frame, view, true);
    await frame.waitForFunction(
      () => document.querySelector("[data-save]")?.getAttribute("data-save") === "saved",
    );
    expect(await stored(page, "cmi.core.lesson_status")).toBe("passed");
    expect(await stored(page, "cmi.core.score.raw")).toBe("100");
    await go(frame, "results");
    expect(await frame.locator("[data-results]").textContent()).toContain("Bestanden");
    expect((await stored(page, "cmi.suspend_data"))?.length).toBeLessThan(800);
    const log: readonly (readonly string[])[] = await page.evaluate("window.log");
    expect(log.filter((call) => call.at(-1) === "false")).toEqual([]);
    expect(troubles).toEqual([]);
    expect(site.missing).toEqual([]);
    await context.close();
  });

  it("stays incomplete after wrong answers, counts attempts, and fails when none is left", async () => {
    const context = await browser.newContext(screens.phone);
    const { page, course: frame } = await site.open(context);
    const quiz = course.data.views.find((view) => view.id === "belege/belege-pruefen");
    if (!quiz) throw new Error("no quiz");
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      await work(frame, quiz, false);
      const again = frame.locator("[data-quiz-result] button");
      if (attempt < 3) {
        expect(await stored(page, "cmi.core.lesson_status")).toBe("incomplete");
        await again.click();
      } else expect(await again.count()).toBe(0);
    }
    await frame.waitForFunction(
      () => document.querySelector("[data-save]")?.getAttribute("data-save") === "saved",
    );
    expect(await stored(page, "cmi.core.lesson_status")).toBe("failed");
    await context.close();
  });

  it("resumes where it was left, also after the page was killed", async () => {
    const context = await browser.newContext(screens.desktop);
    const first = await site.open(context);
    const item = course.data.views.find((view) => view.id === "belege/warum-eine-mappe")?.items?.[0];
    if (!item) throw new Error("no item");
    await go(first.course, "belege/warum-eine-mappe");
    await answer(first.course, item, true);
    await first.course.waitForFunction(
      () => document.querySelector("[data-save]")?.getAttribute("data-save") === "saved",
    );
    const crash = await context.newCDPSession(first.page);
    crash.send("Page.crash").catch(() => {});
    await first.page.waitForEvent("crash");
    const second = await site.open(context);
    await second.course.waitForSelector(`article[data-view="belege/warum-eine-mappe"]:not([hidden])`);
    expect(await second.course.locator(`[data-item="${item.id}"]`).getAttribute("data-result")).toBe("right");
    await context.close();
  });

  it.each([
    ["setvalue", "Nicht gespeichert"],
    ["initialize", "nichts wird gespeichert"],
    ["none", "nichts wird gespeichert"],
  ])("says plainly that nothing is stored: %s", async (fault, words) => {
    const context = await browser.newContext(screens.phone);
    const { course: frame } = await site.open(context, fault);
    await frame.waitForFunction((said) => document.body.textContent?.includes(said), words, {
      timeout: 8000,
    });
    await go(frame, "belege/warum-eine-mappe");
    expect(await frame.locator("h1:visible").textContent()).toBe("Warum eine digitale Mappe?");
    await context.close();
  });

  it("is taken with the keyboard alone", async () => {
    const context = await browser.newContext(screens.desktop);
    const { page, course: frame } = await site.open(context);
    await go(frame, "belege/warum-eine-mappe");
    const focused = (): Promise<string | null> =>
      frame.evaluate(
        () => document.activeElement?.closest("[data-option], button, h1, a, input")?.textContent ?? null,
      );
    expect(await focused()).toBe("Warum eine digitale Mappe?");
    for (
      let presses = 0;
      presses < 12 && !(await frame.evaluate(() => document.activeElement?.matches("input[type=radio]")));
      presses += 1
    )
      await page.keyboard.press("Tab");
    const right = course.data.views.find((view) => view.id === "belege/warum-eine-mappe")?.items?.[0];
    if (right?.kind !== "single-choice") throw new Error("no question");
    await page.keyboard.press("Space");
    for (
      let presses = 0;
      presses < 4 &&
      !(await frame.evaluate(
        (index) => document.activeElement?.matches(`input[value="${index}"]:checked`),
        right.options.findIndex((one) => one.correct),
      ));
      presses += 1
    )
      await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Prüfen");
    await page.keyboard.press("Enter");
    expect(await frame.locator(`[data-item="${right.id}"] [data-feedback]`).textContent()).toContain(
      "Richtig",
    );
    await context.close();
  });
});
