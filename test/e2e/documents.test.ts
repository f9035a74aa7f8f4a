import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, screens, watch } from "../support/chromium.ts";
import { emptyFolder, kurswerk, root } from "../support/kurswerk.ts";

const axe = readFileSync(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = await emptyFolder();
  const canvas = (name: string): string => join(root, "templates/canvas-de", name);
  const at = { cwd: folder };
  await kurswerk(["init", "--from-canvas", canvas("example.yaml"), "geruest"], at);
  await kurswerk(["canvas", canvas("canvas.yaml"), "--out", "leer.html"], at);
  await kurswerk(["canvas", canvas("example.yaml"), "--out", "brille.html"], at);
  await kurswerk(["canvas", canvas("example.yaml"), "--out", "brille-a3.html", "--paper", "a3"], at);
  const courses = ["courses/digitale-auftragsmappe", "test/golden/question-kinds/source"];
  await kurswerk(["report", "geruest", ...courses.map((one) => join(root, one)), "--out", "."], at);
  browser = await launch();
});
afterAll(() => browser.close());

const posters = ["leer.html", "brille.html", "brille-a3.html"];
const pages = [
  ...posters,
  "geruest-0.1.0-report.html",
  "digitale-auftragsmappe-1.0.0-report.html",
  "fragen-1.0.0-report.html",
];

async function opened(name: string, screen: BrowserContextOptions) {
  const context = await browser.newContext({ ...screen, bypassCSP: true });
  const page = await context.newPage();
  const address = pathToFileURL(join(folder, name)).href;
  const troubles = watch(page, address);
  await page.goto(address);
  return { context, page, troubles };
}

describe.each(pages)("%s", (name) => {
  it.each([
    ["phone", screens.phone],
    ["desktop", screens.desktop],
  ])("has no accessibility violation and asks for nothing on a %s", async (_, screen) => {
    const { context, page, troubles } = await opened(name, screen);
    await page.evaluate(axe);
    const found: readonly string[] = await page.evaluate(
      `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ["violations"] }).then((result) => result.violations.flatMap((one) => one.nodes.map((node) => one.id + ": " + node.target.join(" "))))`,
    );
    expect(found).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });

  it("reflows at 320 pixels", async () => {
    const { context, page } = await opened(name, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    await context.close();
  });
});

it.each(posters)("%s prints on one sheet, and nothing of it is cut off", async (name) => {
  const { context, page } = await opened(name, screens.desktop);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  const [, width = 0, height = 0] =
    /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString("latin1"))?.map(Number) ?? [];
  expect(Math.round(width)).toBe(name === "brille-a3.html" ? 1191 : 842);
  expect(width).toBeGreaterThan(height);
  await context.close();
});
