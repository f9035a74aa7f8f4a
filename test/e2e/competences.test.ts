import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PlayerItem } from "@kurswerk/format";
import type { Browser, Frame, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, screens, watch } from "../support/chromium.ts";
import { answer, type Built, built, go } from "../support/course.ts";
import { emptyFolder, root } from "../support/kurswerk.ts";
import { type Platform, platform, settled } from "../support/platform.ts";

const source = join(root, "test/golden/question-kinds/source");
let browser: Browser;
let course: Built;
let site: Platform;

beforeAll(async () => {
  [browser, course] = await Promise.all([launch(), built(source)]);
  site = await platform(course.files);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Every question of an entry, answered. */
async function work(frame: Frame, of: Built, entry: string, right: boolean): Promise<void> {
  await go(frame, entry);
  const items: readonly PlayerItem[] = of.data.views.find((view) => view.id === entry)?.items ?? [];
  for (const item of items) await answer(frame, item, right);
}

/** What the player says of a competence on its page. */
async function standing(frame: Frame, name: string): Promise<string> {
  await go(frame, "competences");
  const section = frame.locator("[data-competence]", { hasText: name });
  return words(section.locator("[data-reached]"));
}

/** The words of an element, elements side by side kept apart. */
function words(place: Locator): Promise<string> {
  return place.evaluate((one) => {
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) found.push(walker.currentNode.textContent ?? "");
    return found.join(" ").replace(/\s+/g, " ");
  });
}

describe("the page of competences", () => {
  it("tells what was practised, how the test went, and how learners saw themselves then and now", async () => {
    const context = await browser.newContext(screens.phone);
    const session = await site.open(context);
    const troubles = watch(session.page, site.origin);
    const { course: frame } = session;
    expect(await standing(frame, "Datenorganisation")).toMatch(/Geübt 0 von 7 .* Test noch nicht gemacht/);
    expect(await standing(frame, "Zusammenarbeit und Team")).toContain("noch nicht eingeschätzt");

    await work(frame, course, "arten/start", false);
    expect(await standing(frame, "Zusammenarbeit und Team")).toContain(
      "Ich spreche mit der Person, die liefert. Zuerst: noch nicht (Stufe 1 von 3)",
    );
    await work(frame, course, "arten/pruefen", true);
    expect(await standing(frame, "Zusammenarbeit und Team")).toContain("Jetzt: mit Hilfe (Stufe 2 von 3)");
    expect(await standing(frame, "Datenorganisation")).toMatch(
      /Test bestanden, 100 Prozent der Punkte .*Noch offen: \d/,
    );

    await go(frame, "arten/start");
    await settled(session);
    await session.page.close();
    const again = await site.open(context);
    expect(await standing(again.course, "Zusammenarbeit und Team")).toMatch(
      /Zuerst: noch nicht .* Jetzt: mit Hilfe/,
    );
    expect(await standing(again.course, "Datenorganisation")).toContain("bestanden, 100 Prozent");
    expect(troubles).toEqual([]);
    await context.close();
  });

  it("tells how learners judged their work in tasks", async () => {
    const folder = await built("courses/digitale-auftragsmappe");
    const tasks = await platform(folder.files);
    const context = await browser.newContext(screens.desktop);
    const { course: frame } = await tasks.open(context);
    expect(await standing(frame, "Datenorganisation")).not.toContain("Mappe anlegen");
    // The task is locked until the module before is done; its boxes work all the same.
    await go(frame, "cover");
    await frame.evaluate(() => {
      const radio = document.querySelector<HTMLInputElement>(
        '[id="ablage/erste-mappe"] [data-rubric="0"][value="1"]',
      );
      radio?.click();
    });
    expect(await standing(frame, "Datenorganisation")).toContain("Mappe anlegen Allein (Stufe 2 von 3)");
    await context.close();
    await tasks.close();
  });

  it("leads on to what is open, with the keyboard", async () => {
    const context = await browser.newContext(screens.desktop);
    const { page, course: frame } = await site.open(context);
    await go(frame, "competences");
    const heading = await frame.evaluate(() => document.activeElement?.textContent);
    expect(heading).toBe("Ihre Kompetenzen");
    await page.keyboard.press("Tab");
    expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const target = await frame.evaluate(() => document.activeElement?.getAttribute("href"));
    await page.keyboard.press("Enter");
    await frame.waitForSelector(`article[id="${target?.slice(1)}"]:not([hidden])`);
    await context.close();
  });

  it("is a list to read without a script, and prints alone when asked", async () => {
    const still = await browser.newContext({ javaScriptEnabled: false });
    const page = await still.newPage();
    await page.goto(`${site.origin}/Kurs Ä/index.html`);
    const text = await words(page.locator("article#competences"));
    expect(text).toContain("Datenorganisation Aus: Medienkompetenzrahmen NRW");
    expect(text).toContain("Sie nehmen Ware an und prüfen sie.");
    expect(await page.locator("article#competences button").isVisible()).toBe(false);
    await still.close();

    const context = await browser.newContext();
    const { page: outer, course: frame } = await site.open(context);
    await frame.evaluate(() => {
      window.print = () => {
        document.body.dataset["printed"] = document.querySelector("[data-print-view]")?.id;
      };
    });
    await go(frame, "competences");
    await outer.emulateMedia({ media: "print" });
    await frame.locator("article#competences button").evaluate((one: HTMLElement) => one.click());
    expect(await frame.evaluate(() => document.body.dataset["printed"])).toBe("competences");
    await frame.evaluate(() =>
      document.querySelector("article#competences")?.setAttribute("data-print-view", ""),
    );
    expect(await frame.locator("article#cover").isVisible()).toBe(false);
    expect(await frame.locator("article#competences [data-reached]").first().isVisible()).toBe(true);
    await context.close();
  });

  it("speaks English in an English course", async () => {
    const folder = join(await emptyFolder(), "kinds");
    cpSync(source, folder, { recursive: true });
    const file = join(folder, "course.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("language: de", "language: en"));
    const english = await built(folder);
    const other = await platform(english.files);
    const context = await browser.newContext();
    const { course: frame } = await other.open(context);
    await work(frame, english, "arten/start", true);
    expect(await standing(frame, "Cooperation and team")).toContain("At first: mit Hilfe (level 2 of 3)");
    await context.close();
    await other.close();
  });
});

describe("a course without competences", () => {
  it("has neither the page nor its part of the player", async () => {
    const folder = join(await emptyFolder(), "ohne");
    cpSync(join(root, "test/examples/base-course"), folder, { recursive: true });
    const module = join(folder, "modules/1-eins/module.yaml");
    writeFileSync(module, readFileSync(module, "utf8").replace(/, competences: \[.*?\]/, ""));
    const { files, data } = await built(folder);
    expect(data.views.map((view) => view.kind)).not.toContain("competences");
    const script = new TextDecoder().decode(files["course.js"]);
    expect(script).not.toContain("kurswerk.page(");
    expect(new TextDecoder().decode(files["index.html"])).not.toContain("data-competence");
  });
});
