import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launch, watch } from "../support/chromium.ts";
import { type Host, host } from "../support/host.ts";
import { emptyFolder, kurswerk } from "../support/kurswerk.ts";

let browser: Browser;
let server: Host;

beforeAll(async () => {
  const out = await emptyFolder();
  await kurswerk(["build", "courses/digitale-auftragsmappe", "--target", "web", "--out", out]);
  const folder = join(out, "digitale-auftragsmappe-1.0.0-web");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const read = files.map(
    (path) => [relative(folder, path).split(sep).join("/"), readFileSync(path)] as const,
  );
  const policy = { "content-security-policy": "default-src 'self'; script-src 'self'" };
  server = await host({ "/": Object.fromEntries(read) }, policy);
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

it("lets a strict policy stand, and asks nobody for an address in it", async () => {
  const page = await browser.newPage();
  const troubles = watch(page, server.origin);
  await page.goto(`${server.origin}/index.html`, { waitUntil: "networkidle" });
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? "null")).toMatchObject({
    "@type": "Course",
    "@id": "https://kurse.example.org/digitale-auftragsmappe",
  });
  expect(await page.locator("html.js").count()).toBe(1);
  expect(troubles).toEqual([]);
});
