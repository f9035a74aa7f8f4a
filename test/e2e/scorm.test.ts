import type { PlayerView } from "@kurswerk/format";
import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, screens, watch } from "../support/chromium.ts";
import { answer, type Built, built, go } from "../support/course.ts";
import { calls, type Platform, platform, type Standard, settled, stored } from "../support/platform.ts";
import { refused } from "../support/scorm-types.ts";

let browser: Browser;
let course: Built;
const sites: Partial<Record<Standard, Platform>> = {};

beforeAll(async () => {
  const [old, recent] = await Promise.all([
    built("courses/digitale-auftragsmappe", "scorm12"),
    built("courses/digitale-auftragsmappe", "scorm2004"),
  ]);
  course = old;
  browser = await launch();
  sites.scorm12 = await platform(old.files, "scorm12");
  sites.scorm2004 = await platform(recent.files, "scorm2004");
});
afterAll(async () => {
  await browser.close();
  await sites.scorm12?.close();
  await sites.scorm2004?.close();
});

/** The elements by their names in each standard. */
const names = {
  scorm12: { status: "cmi.core.lesson_status", raw: "cmi.core.score.raw" },
  scorm2004: { status: "cmi.success_status", raw: "cmi.score.raw" },
} as const;

/** The objectives of a course as platforms are told them. */
const goalIds = ({ data }: Built): readonly string[] =>
  data.views.flatMap((view) => (view.goals ?? []).map(({ id, told = id }) => told)).sort();

/** The objectives that the platform has, all of them mastered. */
async function goalsTold(page: Page): Promise<readonly string[]> {
  const told = new Map(
    (await calls(page)).flatMap((call) =>
      call[0] === "SetValue" && call[1]?.startsWith("cmi.objectives.") ? [[call[1], call[2] ?? ""]] : [],
    ),
  );
  const ids = [...told].filter(([name]) => name.endsWith(".id"));
  return ids
    .filter(([name]) =>
      ["status", "success_status"].some((last) => told.get(name.replace(/id$/, last)) === "passed"),
    )
    .map(([, id]) => id)
    .sort();
}

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

describe.each(["scorm12", "scorm2004"] as const)("a course in %s", (standard) => {
  const site = (): Platform => {
    const found = sites[standard];
    if (!found) throw new Error("no platform");
    return found;
  };

  it("is taken to the end and passed", async () => {
    const context = await browser.newContext(screens.desktop);
    const session = await site().open(context);
    const { page, course: frame } = session;
    const troubles = watch(page, site().origin);
    for (const view of course.data.views) await work(frame, view, true);
    await settled(session);
    expect(await stored(page, names[standard].status)).toBe("passed");
    expect(await stored(page, names[standard].raw)).toBe("100");
    if (standard === "scorm2004") {
      expect(await stored(page, "cmi.completion_status")).toBe("completed");
      expect(await stored(page, "cmi.score.scaled")).toBe("1");
      expect(await stored(page, "cmi.progress_measure")).toBe("1");
      const objectives = (await calls(page)).filter((call) =>
        /objectives\.\d+\.success_status/.test(call[1] ?? ""),
      );
      expect(new Set(objectives.map((call) => call[2]))).toEqual(new Set(["passed"]));
    }
    expect(await goalsTold(page)).toEqual(goalIds(course));
    await go(frame, "results");
    expect(await frame.locator("[data-results]").textContent()).toContain("Bestanden");
    expect((await stored(page, "cmi.suspend_data"))?.length).toBeLessThan(800);
    const log = await calls(page);
    expect(log.filter((call) => call.at(-1) === "false")).toEqual([]);
    expect(log.filter((call) => call[0] === "SetValue").flatMap((call) => refused(standard, call))).toEqual(
      [],
    );
    expect(troubles).toEqual([]);
    expect(site().missing).toEqual([]);
    await context.close();
  });

  it("stays incomplete after wrong answers, counts attempts, and fails when none is left", async () => {
    const context = await browser.newContext(screens.phone);
    const session = await site().open(context);
    const { page, course: frame } = session;
    const quiz = course.data.views.find((view) => view.id === "belege/belege-pruefen");
    if (!quiz) throw new Error("no quiz");
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      await work(frame, quiz, false);
      const again = frame.locator("[data-quiz-result] button");
      if (attempt < 3) {
        if (standard === "scorm12") expect(await stored(page, names.scorm12.status)).toBe("incomplete");
        else expect(await stored(page, names.scorm2004.status)).toBeUndefined();
        await again.click();
      } else expect(await again.count()).toBe(0);
    }
    await settled(session);
    expect(await stored(page, names[standard].status)).toBe("failed");
    // Nothing right is a result, too.
    expect(await stored(page, names[standard].raw)).toBe("0");
    await context.close();
  });

  it("is taken with the keyboard alone", async () => {
    const context = await browser.newContext(screens.desktop);
    const { page, course: frame } = await site().open(context);
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
