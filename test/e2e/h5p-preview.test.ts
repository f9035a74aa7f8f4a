import { writeFileSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, screens, watch } from "../support/chromium.ts";
import { emptyFolder, root } from "../support/kurswerk.ts";
import { type Preview, preview } from "../support/preview.ts";
import { quiz, smallCourse } from "../support/small-course.ts";

const standIns = { KURSWERK_H5P_CACHE: join(root, "test/fixtures/h5p-libraries") };
const wrong =
  ":::true-false{#eile}\nSie unterschreiben ohne Prüfung.\n\n- [ ] Stimmt\n- [x] Stimmt nicht\n:::";
const right = ":::true-false{#zaehlen}\nSie zählen die Packstücke & prüfen sie.\n\n- [x] Ja\n- [ ] Nein\n:::";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Opens a course in the preview; hands on the page, and what must not happen on it. */
async function opened(
  course: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = standIns,
): Promise<{ readonly page: Page; readonly troubles: readonly string[]; readonly shown: Preview }> {
  const shown = await preview(course, ["--target", "h5p", ...args], env);
  const page = await (await browser.newContext(screens.desktop)).newPage();
  const troubles = watch(page, new URL(shown.address).origin);
  await page.goto(shown.address);
  return { page, troubles, shown };
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    "axe.run(document, { iframes: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })",
  );
  return (found as { violations: { id: string }[] }).violations.map((one) => one.id);
}

describe("the preview as H5P", () => {
  it("plays a column with questions by keyboard, and lists in plain words what it reports", async () => {
    const course = await smallCourse({ "pruefen.quiz.md": quiz(wrong, right) });
    const { page, troubles, shown } = await opened(course, ["--split", "module"]);
    try {
      const content = page.frameLocator("#content iframe");
      await content.getByRole("heading", { name: "Ware prüfen" }).waitFor();
      const said = page.locator("#statements > li");

      await content.getByRole("radio", { name: "Stimmt nicht" }).focus();
      await page.keyboard.press("Space");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await content.getByRole("status").first().getByText("1/1").waitFor();
      await said.filter({ hasText: "„Frage 1“ beantwortet: „falsch“. Richtig, 1 von 1 Punkt." }).waitFor();

      await content.getByRole("radio", { name: "Nein" }).focus();
      await page.keyboard.press("Space");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await content.getByRole("status").last().getByText("0/1").waitFor();
      await said
        .filter({ hasText: "„Frage 2“ beantwortet: „falsch“. Nicht richtig, 0 von 1 Punkt." })
        .waitFor();
      await said.filter({ hasText: "abgeschlossen. Nicht bestanden, 1 von 2 Punkten." }).waitFor();

      const statement = JSON.parse(
        (await said.filter({ hasText: "„Frage 2“ beantwortet" }).locator("pre").textContent()) ?? "",
      );
      expect(statement).toMatchObject({
        verb: { id: "http://adlnet.gov/expapi/verbs/answered" },
        result: { response: "false", success: false, score: { raw: 0, max: 1, scaled: 0 } },
      });
      const frame = page.locator("#content iframe");
      expect(await frame.getAttribute("title")).toBe("Ware annehmen");
      expect(await content.locator("html").getAttribute("lang")).toBe("de");
      expect(await violations(page)).toEqual([]);
      expect(troubles).toEqual([]);
    } finally {
      shown.stop();
    }
  });

  it("says which libraries are missing and how they are fetched", async () => {
    const course = await smallCourse({ "pruefen.quiz.md": quiz(wrong) });
    const { page, troubles, shown } = await opened(course, ["--split", "quiz"], {
      KURSWERK_H5P_CACHE: join(await emptyFolder(), "leer"),
    });
    try {
      const main = page.locator("main");
      await main.getByRole("heading", { name: "Für die Vorschau fehlen H5P-Bibliotheken" }).waitFor();
      expect(await main.locator("li").first().textContent()).toBe("H5P.TrueFalse 1.8");
      expect(await main.locator("pre").allTextContents()).toEqual([
        "kurswerk h5p install H5P.TrueFalse",
        "kurswerk h5p add datei.h5p",
      ]);
      expect(await violations(page)).toEqual([]);
      expect(troubles).toEqual([]);
    } finally {
      shown.stop();
    }
  });

  it("plays the last version while there is a mistake, and the new one when it is mended", async () => {
    const course = await smallCourse({ "pruefen.quiz.md": quiz(wrong) });
    const path = join(course, "modules/1-annehmen/pruefen.quiz.md");
    const { page, shown } = await opened(course, ["--split", "quiz"]);
    try {
      const content = page.frameLocator("#content iframe");
      await content.getByText("Sie unterschreiben ohne Prüfung.").waitFor();
      writeFileSync(path, quiz(wrong.replace("- [x]", "- [ ]")));
      await page.locator("#findings .error").waitFor();
      expect(await page.locator("#findings .error").first().textContent()).toContain("pruefen.quiz.md:");
      expect(await content.getByText("Sie unterschreiben ohne Prüfung.").isVisible()).toBe(true);
      writeFileSync(path, quiz(right));
      await content.getByText("Sie zählen die Packstücke & prüfen sie.").waitFor();
    } finally {
      shown.stop();
    }
  });

  it("offers every package of a course, and SCORM beside them", async () => {
    const course = await smallCourse({ "eins.quiz.md": quiz(wrong), "zwei.quiz.md": quiz(right) });
    const { page, shown } = await opened(course, ["--split", "quiz"]);
    try {
      const links = page.getByRole("navigation", { name: "Paket" }).getByRole("link");
      expect(await links.count()).toBe(2);
      await links.nth(1).click();
      await page.frameLocator("#content iframe").getByText("Sie zählen die Packstücke").waitFor();
      await page.getByRole("link", { name: "SCORM" }).click();
      await page.getByText("Das speichert die Lernplattform").waitFor();
    } finally {
      shown.stop();
    }
  });

  it("gives away no file beyond packages and libraries, and lets content load nothing from outside", async () => {
    const course = await smallCourse({ "pruefen.quiz.md": quiz(wrong) });
    const shown = await preview(course, ["--target", "h5p"], standIns);
    try {
      for (const path of [
        "/libraries/..%2f..%2fREADME.md",
        "/libraries/H5P.TrueFalse-1.8/..%2f..%2f..%2fREADME.md",
        "/player/..%2fplayer%2fcore.js",
        "/package/0/..%2fcourse.yaml",
        "/package/9/h5p.json",
      ])
        expect((await fetch(`${shown.address}${path}`)).status, path).toBe(404);
      expect((await fetch(`${shown.address}/libraries/H5P.TrueFalse-1.8/library.json`)).status).toBe(200);
      expect((await fetch(shown.address)).headers.get("content-security-policy")).toContain(
        "default-src 'self' data: blob:;",
      );
    } finally {
      shown.stop();
    }
  });
});
