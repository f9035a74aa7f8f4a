import { readFileSync } from "node:fs";
import type { Browser, Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, screens } from "../support/chromium.ts";
import { answer, built, go } from "../support/course.ts";
import { type Platform, platform } from "../support/platform.ts";

const axe = readFileSync(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

let browser: Browser;
let site: Platform;
let kinds: Platform;
let course: Awaited<ReturnType<typeof built>>;
let allKinds: Awaited<ReturnType<typeof built>>;

beforeAll(async () => {
  course = await built("courses/digitale-auftragsmappe");
  allKinds = await built("test/golden/question-kinds/source");
  [browser, site, kinds] = await Promise.all([launch(), platform(course.files), platform(allKinds.files)]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await kinds.close();
});

async function violations(frame: Frame): Promise<readonly string[]> {
  if (!(await frame.evaluate("typeof axe !== 'undefined'"))) await frame.evaluate(axe);
  return frame.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ["violations"] }).then((result) => result.violations.flatMap((one) => one.nodes.map((node) => one.id + ": " + node.target.join(" "))))`,
  );
}

describe.each([
  // So tall that the bar at the bottom covers nothing while axe measures targets.
  [
    "phone, light",
    { ...screens.phone, viewport: { width: 360, height: 9000 }, colorScheme: "light" as const },
  ],
  [
    "desktop, dark",
    { ...screens.desktop, viewport: { width: 1280, height: 6000 }, colorScheme: "dark" as const },
  ],
])("%s", (_, screen) => {
  it.each(["digitale-auftragsmappe", "question-kinds"])(
    "has no accessibility violation on any page and in any state of a question: %s",
    async (name) => {
      const [at, { data }] = name === "question-kinds" ? [kinds, allKinds] : [site, course];
      const context = await browser.newContext({ ...screen, bypassCSP: true });
      const { course: frame } = await at.open(context);
      const found: string[] = [];
      for (const [page, view] of data.views.entries()) {
        await go(frame, view.id);
        found.push(...(await violations(frame)).map((one) => `${view.id} ${one}`));
        const open = (view.items ?? []).slice(0, 12);
        for (const right of [page % 2 === 0, page % 2 !== 0]) {
          for (const [index, item] of open.entries()) {
            if (await frame.locator(`[data-item="${item.id}"]`).isVisible())
              await answer(frame, item, (index % 2 === 0) === right);
          }
          if (open.length > 0)
            found.push(...(await violations(frame)).map((one) => `${view.id} answered ${one}`));
          const again = frame.locator("[data-quiz-result] button:visible");
          if (view.kind !== "quiz" || !(await again.count())) break;
          await again.click();
        }
      }
      expect(found).toEqual([]);
      await context.close();
    },
    // Every page of a whole course, several times: on a busy machine more than a minute.
    180_000,
  );
});

describe("layout", () => {
  it("reflows at 320 pixels without a scroll bar at the bottom", async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    for (const [at, { data }] of [
      [site, course],
      [kinds, allKinds],
    ] as const) {
      const { course: frame } = await at.open(context);
      for (const view of data.views) {
        await go(frame, view.id);
        if (await frame.evaluate("document.documentElement.scrollWidth > window.innerWidth"))
          wide.push(view.id);
      }
    }
    expect(wide).toEqual([]);
    await context.close();
  });

  it("has targets of at least 24 pixels", async () => {
    const context = await browser.newContext(screens.phone);
    const { course: first } = await site.open(context);
    const { course: second } = await kinds.open(context);
    for (const [frame, id] of [
      [first, "cover"],
      [first, "belege/belege-pruefen"],
      [first, "betrieb/mappe"],
      [second, "arten/pruefen"],
      [second, "arten/start"],
    ] as const) {
      await go(frame, id);
      const small: readonly string[] = await frame.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("button, label, summary, .button")]
          .filter((element) => element.offsetParent !== null)
          .map((element) => ({ element, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ element }) => element.outerHTML.slice(0, 80)),
      );
      expect(small).toEqual([]);
    }
    await context.close();
  });
});

describe("without a script", () => {
  it("shows every page, no answer key and no trainer text", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.origin}/Kurs Ä/index.html`);
    const text = ((await page.locator("body").textContent()) ?? "").replace(/\s+/g, " ");
    for (const view of course.data.views) expect(text).toContain(view.title);
    expect(text).not.toContain("Fragen Sie zum Einstieg");
    expect(text).not.toContain("Interne Notiz");
    const html = new TextDecoder().decode(course.files["index.html"]);
    for (const item of course.data.views.flatMap((view) => view.items ?? [])) {
      if (!("options" in item)) continue;
      for (const { feedback } of item.options)
        if (feedback) expect(html).not.toContain(feedback.replace(/<\/?p>/g, "").slice(0, 40));
    }
    await context.close();
  });
});
