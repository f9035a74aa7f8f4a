import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PlayerItem } from "@kurswerk/format";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { launch } from "../../support/chromium.ts";
import { answer, type Built, built, go } from "../../support/course.ts";
import { emptyFolder, root } from "../../support/kurswerk.ts";
import {
  calls,
  type Manners,
  type Platform,
  platform,
  type Session,
  type Standard,
  settled,
  stored,
} from "../../support/platform.ts";

const source = "test/golden/question-kinds/source";
const umlauts = "Grüße 👩🏽‍🔧 aus Köln: „Stopp!“ ∮ 𝄞";

const item = (course: Built, id: string): PlayerItem => {
  const found = course.data.views.flatMap((view) => view.items ?? []).find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const result = ({ course }: Session, id: string): Promise<string | null> =>
  course.locator(`[data-item="${id}"]`).getAttribute("data-result");
const saved = ({ course }: Session): Promise<unknown> =>
  course.waitForFunction(() => document.querySelector("[data-save]")?.getAttribute("data-save") === "saved");
const status = ({ course }: Session): Promise<string | null> => course.locator("[data-save]").textContent();
const notice = ({ course }: Session): Promise<string | null> => course.locator("[data-notice]").textContent();

const quiz = "arten/pruefen";
const first = `${quiz}/zuerst`;
const text = "arten/start/erfahrung";

/** Everything that can happen to a learner's work on the way, for one standard. */
export function nothingGetsLost(standard: Standard): void {
  let browser: Browser;
  let course: Built;
  let site: Platform;
  let context: BrowserContext;
  beforeAll(async () => {
    [browser, course] = await Promise.all([launch(), built(source, standard)]);
    site = await platform(course.files, standard);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(async () => {
    context = await browser.newContext();
  });
  afterEach(() => context.close());
  const open = (manners: Manners = {}): Promise<Session> => site.open(context, manners);

  /** Answers the first question of the quiz. */
  async function answered(session: Session): Promise<void> {
    await go(session.course, quiz);
    await answer(session.course, item(course, first), true);
  }

  /** A new session, in which the first question must be found answered. */
  async function resumed(manners: Manners = {}): Promise<Session> {
    const again = await open(manners);
    await again.course.waitForSelector(`article[data-view="${quiz}"]:not([hidden])`);
    expect(await result(again, first)).toBe("right");
    return again;
  }

  it("when the page is killed after a commit, with umlauts and emoji", async () => {
    const session = await open();
    await go(session.course, "arten/start");
    await session.course.locator(`[data-item="${text}"] textarea`).fill(umlauts);
    await session.course.locator(`[data-item="${text}"] button`).first().click();
    await answered(session);
    await saved(session);
    const crash = await context.newCDPSession(session.page);
    crash.send("Page.crash").catch(() => {});
    await session.page.waitForEvent("crash");
    const again = await resumed();
    await go(again.course, "arten/start");
    expect(await again.course.locator(`[data-item="${text}"] textarea`).inputValue()).toBe(umlauts);
  });

  it("when the tab is closed", async () => {
    const session = await open();
    await answered(session);
    await session.page.close({ runBeforeUnload: true });
    await resumed();
  });

  it("when the tab is closed in the middle of a sentence", async () => {
    const session = await open();
    await go(session.course, "arten/start");
    await session.course.locator(`[data-item="${text}"] textarea`).fill(umlauts);
    await session.page.close({ runBeforeUnload: true });
    const again = await open();
    await go(again.course, "arten/start");
    expect(await again.course.locator(`[data-item="${text}"] textarea`).inputValue()).toBe(umlauts);
  });

  it("when a phone switches to another app: everything is committed, the session goes on", async () => {
    const session = await open();
    await answered(session);
    await session.course.evaluate(() => {
      Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    const log = await calls(session.page);
    expect(log.at(-1)?.[0]).toBe("Commit");
    expect(log.filter((call) => /Finish|Terminate/.test(call[0] ?? ""))).toEqual([]);
    await session.course.evaluate(() => {
      Object.defineProperty(document, "visibilityState", { value: "visible", configurable: true });
    });
    await answer(session.course, item(course, `${quiz}/eile`), true);
    await saved(session);
    await resumed();
  });

  it("when the browser brings the page back from its cache", async () => {
    const session = await open();
    await answered(session);
    await saved(session);
    // Chromium keeps no page in its cache under automation; these are the events that it sends.
    await session.course.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
      window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    });
    await session.page.waitForLoadState();
    await session.page.waitForFunction(() => (window as unknown as { log: string[][] }).log.length > 3);
    const frame = session.page.frames().find((one) => decodeURI(one.url()).includes("/Kurs Ä/"));
    await frame?.waitForSelector(`article[data-view="${quiz}"]:not([hidden])`);
    if (!frame) throw new Error("no course");
    await answer(frame, item(course, `${quiz}/eile`), true);
    await saved({ page: session.page, course: frame });
    await resumed();
  });

  it("where unload handlers are forbidden", async () => {
    const strict = await platform(course.files, standard, { "permissions-policy": "unload=()" });
    const session = await strict.open(context);
    const troubles: string[] = [];
    session.page.on("console", (message) => troubles.push(message.text()));
    await answered(session);
    await session.page.close({ runBeforeUnload: true });
    const again = await strict.open(context);
    await again.course.waitForSelector(`article[data-view="${quiz}"]:not([hidden])`);
    expect(await result(again, first)).toBe("right");
    expect(troubles.filter((one) => /unload/.test(one))).toEqual([]);
    await strict.close();
  });

  it("where nothing can be sent while the page goes: it was sent before", async () => {
    const session = await open();
    await answered(session);
    await saved(session);
    // From now on every call fails, as a synchronous request does while a page is dismissed.
    await session.page.evaluate("window.commitFails = true");
    await session.page.close({ runBeforeUnload: true });
    await resumed();
  });

  it.each(["parent", "late", "nested", "opener", "popup"] as const)(
    "with the API found here: %s",
    async (where) => {
      const session = await open({ where });
      await session.course.waitForFunction(
        () => document.querySelector("[data-save]")?.getAttribute("data-save") === "saved",
      );
      await answered(session);
      await saved(session);
      expect(await stored(session.page, "cmi.suspend_data")).toMatch(/^K1/);
    },
  );

  it.each([
    ["none", { where: "none" }],
    ["that refuses the session", { fault: "initialize" }],
  ] as const)("without a platform, or one %s: the course says so and can be read", async (_, manners) => {
    const session = await open(manners);
    await go(session.course, quiz);
    await session.course.waitForFunction(
      () => document.querySelector("[data-notice]")?.textContent?.includes("nichts wird gespeichert"),
      undefined,
      { timeout: 8000 },
    );
    await answer(session.course, item(course, first), true);
    expect(await result(session, first)).toBe("right");
  });

  it("with a platform that refuses values: the course says so", async () => {
    const session = await open({ fault: "setvalue" });
    await answered(session);
    await session.course.waitForSelector('[data-save="failed"]');
    expect(await status(session)).toContain("nimmt die Daten nicht an");
  });

  it("with a platform that takes no answers for its reports: the state is kept all the same", async () => {
    const session = await open({ fault: "interactions" });
    await answered(session);
    await saved(session);
    await session.page.close();
    await resumed();
  });

  it("with commits that fail and work again: what was unsaved is sent again", async () => {
    const session = await open();
    await session.page.evaluate("window.commitFails = true");
    await answered(session);
    await session.course.waitForSelector('[data-save="failed"]');
    expect(await status(session)).toContain("antwortet nicht");
    await session.page.evaluate(
      "window.commitFails = false; localStorage.removeItem('cmi'); window.log.length = 0",
    );
    await session.course.waitForSelector('[data-save="saved"]', { timeout: 8000 });
    await settled(session);
    const again = (await calls(session.page)).filter((call) => call[0] === "SetValue").map((call) => call[1]);
    expect(again).toContain("cmi.suspend_data");
    expect(again.some((name) => /interactions\.0\.(student|learner)_response/.test(name ?? ""))).toBe(true);
    await session.page.close();
    await resumed();
  });

  it("with a platform whose every call takes 300 ms: feedback first, few calls after", async () => {
    const session = await open({ fault: "slow" });
    await go(session.course, quiz);
    await settled(session);
    await session.page.evaluate("window.log.length = 0");
    const section = session.course.locator(`[data-item="${first}"]`);
    await section.locator("input").first().check();
    await session.course.evaluate(() => {
      const slow: number[] = [];
      Object.assign(window, { slow });
      new PerformanceObserver((list) => {
        slow.push(...list.getEntries().map((entry) => entry.duration));
      }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
    });
    await section.locator("[data-actions] button").first().click();
    // From the click to the frame that shows its effect: sooner than the first call of the platform could be over.
    const durations = await session.course.evaluate("slow");
    for (const duration of durations as readonly number[]) expect(duration).toBeLessThan(250);
    expect(await result(session, first)).not.toBeNull();
    await saved(session);
    const log = await calls(session.page);
    expect(log.filter((call) => call[0] === "SetValue").length).toBeLessThanOrEqual(6);
    expect(log.filter((call) => call[0] === "Commit").length).toBe(1);
    expect(log.filter((call) => call[0] === "GetValue").length).toBe(0);
  });

  it.each(["cut", "html", "damage"] as const)(
    "with a state that comes back broken (%s): the course begins anew and says so",
    async (mangle) => {
      const session = await open();
      await answered(session);
      await saved(session);
      await session.page.close();
      const again = await open({ mangle });
      expect(await notice(again)).toContain("beginnt von vorn");
      await answered(again);
      await saved(again);
      await again.page.close();
      await resumed();
    },
  );

  it("with a database that cuts at the first sign outside ASCII: there is none", async () => {
    const session = await open();
    await go(session.course, "arten/start");
    await session.course.locator(`[data-item="${text}"] textarea`).fill(umlauts);
    await answered(session);
    await saved(session);
    await session.page.close();
    const again = await resumed({ mangle: "database" });
    await go(again.course, "arten/start");
    expect(await again.course.locator(`[data-item="${text}"] textarea`).inputValue()).toBe(umlauts);
  });

  it("with a new version of the course: a corrected typo loses nothing, a changed question begins anew", async () => {
    const session = await open();
    await answered(session);
    await answer(session.course, item(course, `${quiz}/eile`), true);
    await saved(session);
    const data = await session.page.evaluate("localStorage.getItem('cmi')");
    await session.page.close();

    const changed = join(await emptyFolder(), "source");
    cpSync(join(root, source), changed, { recursive: true });
    const file = join(changed, "modules/1-arten/pruefen.quiz.md");
    const written = readFileSync(file, "utf8");
    writeFileSync(
      file,
      written
        .replace("Die Ware auspacken", "Die Waren auspacken")
        .replace("- [ ] Richtig\n- [x] Falsch", "- [x] Richtig\n- [ ] Falsch"),
    );
    const next = await built(changed, standard);
    const updated = await platform(next.files, standard);
    const page = await context.newPage();
    await page.goto(`${updated.origin}/lms/frame.html?in=about:blank`);
    await page.evaluate((text) => localStorage.setItem("cmi", text as string), data);
    await page.close();
    const again = await updated.open(context);
    await again.course.waitForSelector(`article[data-view="${quiz}"]:not([hidden])`);
    expect(await result(again, first)).toBe("right");
    expect(await result(again, `${quiz}/eile`)).toBeNull();
    expect(await notice(again)).toContain("geändert");
    await updated.close();
  });

  it.each(["review", "browse"] as const)("in %s mode nothing is recorded", async (mode) => {
    const session = await open();
    await answered(session);
    await saved(session);
    await session.page.close();
    const look = await open({ mode });
    await go(look.course, quiz);
    expect(await result(look, first)).toBe("right");
    expect(await notice(look)).toContain("zur Ansicht");
    await answer(look.course, item(course, `${quiz}/eile`), true);
    await look.page.waitForTimeout(800);
    expect((await calls(look.page)).filter((call) => call[0] === "SetValue")).toEqual([]);
  });

  it("after passing: coming back lowers nothing", async () => {
    const session = await open();
    for (const view of course.data.views.filter((one) => one.kind === "quiz" || one.kind === "page")) {
      await go(session.course, view.id);
      await session.course.evaluate("window.scrollTo(0, document.body.scrollHeight)");
      for (const one of view.items ?? []) await answer(session.course, one, true);
    }
    await settled(session);
    const element = standard === "scorm12" ? "cmi.core.lesson_status" : "cmi.success_status";
    const raw = standard === "scorm12" ? "cmi.core.score.raw" : "cmi.score.raw";
    expect(await stored(session.page, element)).toBe("passed");
    expect(await stored(session.page, raw)).toBe("100");
    await session.page.close({ runBeforeUnload: true });

    const again = await open();
    for (const view of course.data.views.slice(0, 4)) await go(again.course, view.id);
    await settled(again);
    const told = (await calls(again.page)).filter((call) => call[0] === "SetValue");
    expect(told.filter((call) => call[1] === element && call[2] !== "passed")).toEqual([]);
    expect(told.filter((call) => call[1] === raw && call[2] !== "100")).toEqual([]);
    expect(told.filter((call) => call[1] === "cmi.completion_status" && call[2] !== "completed")).toEqual([]);
  });

  it("in a second attempt the platform starts afresh, and so does the course", async () => {
    const session = await open();
    await answered(session);
    await saved(session);
    await session.page.close();
    const page = await context.newPage();
    await page.goto(`${site.origin}/lms/frame.html?in=about:blank`);
    await page.evaluate("localStorage.removeItem('cmi')");
    const again = await open();
    await go(again.course, quiz);
    expect(await result(again, first)).toBeNull();
    expect(await notice(again)).toBe("");
  });
}
