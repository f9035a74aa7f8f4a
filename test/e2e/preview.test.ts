import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launch, screens } from "../support/chromium.ts";
import { emptyFolder, root } from "../support/kurswerk.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it("preview shows the course, what is stored, and mistakes as they are saved, with the page still there", async () => {
  const course = join(await emptyFolder(), "kurs");
  await cp(join(root, "courses/digitale-auftragsmappe"), course, { recursive: true });
  const server = spawn(process.execPath, [join(root, "packages/cli/dist/kurswerk.js"), "preview", course], {
    env: { ...process.env, LANG: "de_DE.UTF-8", LC_ALL: "" },
  });
  try {
    const address = await new Promise<string>((resolve) => {
      server.stdout.on("data", (data: Buffer) => {
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(data.toString());
        if (found) resolve(found[0]);
      });
    });
    const page = await (await browser.newContext(screens.desktop)).newPage();
    await page.goto(address);
    const frame = page.frameLocator("iframe");
    await frame.locator("html.js h1:visible").first().waitFor();
    await page.getByText("cmi.core.lesson_status").waitFor();
    expect(await page.locator("#findings").textContent()).toBe("Keine Fehler.");

    const path = join(course, "modules/1-belege/warum-eine-mappe.md");
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.replace("## Was eine", "### Was eine"));
    await page.locator("#findings .error").waitFor();
    expect(await page.locator("#findings").textContent()).toContain("springt von Ebene 1 auf Ebene 3");
    expect(await frame.locator("h1:visible").first().textContent()).toContain("Digitale Auftragsmappe");

    writeFileSync(path, text.replace("# Warum eine digitale Mappe?", "# Warum denn das?"));
    await page.getByText("Keine Fehler.").waitFor();
    await frame.getByText("Warum denn das?").first().waitFor({ state: "attached" });
  } finally {
    server.kill();
  }
});
