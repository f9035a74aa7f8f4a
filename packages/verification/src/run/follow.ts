import type { BrowserContext, Frame } from "playwright-core";

/** How many pages are turned, and how long each may take to appear, in milliseconds. */
const pages = 40;
const pause = 150;

/** Clicks the first button or link of a page that leads on, and tells what the page looks like now. */
const clickOn = `(() => {
  const words = /^(weiter|nächste|next|continue|fortfahren|los|start|begin|jetzt starten|kurs starten)/i;
  const said = (one) => (one.innerText || one.value || one.getAttribute("aria-label") || one.title || "").trim();
  const near = (one) => !one.href || !/^https?:/.test(one.href) || new URL(one.href).origin === location.origin;
  const free = (one) => one.getClientRects().length > 0 && !one.disabled && one.getAttribute("aria-disabled") !== "true";
  const all = [...document.querySelectorAll("button, a[href], [role=button], input[type=button], input[type=submit]")];
  const next = all.find((one) => words.test(said(one)) && near(one) && free(one));
  const look = location.href + (document.body?.innerText ?? "");
  next?.click();
  return next ? look : "";
})()`;

/** Turns pages as long as there is something to click and the course goes on. */
export async function follow(context: BrowserContext): Promise<void> {
  let before = "";
  for (let page = 0; page < pages; page += 1) {
    const now = await step(context.pages().flatMap((one) => one.frames()));
    if (now === "" || now === before) return;
    before = now;
    await context.pages()[0]?.waitForTimeout(pause);
  }
}

/** A frame may go away while it is asked: then there is nothing to click in it. */
async function step(frames: readonly Frame[]): Promise<string> {
  for (const frame of frames) {
    const now = await frame.evaluate<string>(clickOn).catch(() => "");
    if (now !== "") return now;
  }
  return "";
}
