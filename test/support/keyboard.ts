import type { Locator, Page } from "playwright-core";

/** Presses a key until an element has the focus; fails when it never gets there. */
export async function reach(page: Page, target: Locator, key = "Tab"): Promise<void> {
  await target.waitFor();
  for (let pressed = 0; pressed < 100; pressed += 1) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never comes to ${target}.`);
}

/** Goes to an element and presses a key on it. */
export async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await reach(page, target);
  await page.keyboard.press(key);
}
