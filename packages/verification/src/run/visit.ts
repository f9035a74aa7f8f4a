import type { Browser, BrowserContext } from "playwright-core";
import type { Model } from "../model/model.ts";
import type { Files } from "../zip/files.ts";
import { follow } from "./follow.ts";
import type { RecordedCall } from "./lms.ts";
import { platformPage, recorder } from "./platform-page.ts";
import { type Recording, silence } from "./recording.ts";
import { folder, origin, serve } from "./serve.ts";

/** How long a course may take to fall silent, and how long its farewell may take, in milliseconds. */
const patience = 15_000;
const farewell = 500;

/**
 * Opens one part of a package as a platform does, turns its pages, and closes it.
 * @param launch the address relative to the package, with its parameters
 * @param seconds when the course is ended by force
 */
export async function visit(
  browser: Browser,
  model: Model,
  files: Files,
  launch: string,
  seconds: number,
): Promise<Recording> {
  const heard = silence();
  const context = await browser.newContext({ serviceWorkers: "block", locale: "de-DE" });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      heard.stuck = true;
      resolve();
    }, seconds * 1000);
  });
  try {
    await serve(context, platformPage(model), files, heard);
    await listen(context, heard);
    // A course in an endless loop answers nothing any more; what it is asked then fails when the context closes.
    await Promise.race([
      attend(context, launch).catch((error) => heard.stuck || Promise.reject(error)),
      late,
    ]);
    return heard;
  } finally {
    clearTimeout(timer);
    await context.close();
  }
}

async function listen(context: BrowserContext, heard: Recording): Promise<void> {
  await context.exposeBinding(recorder, (_, call: RecordedCall) => {
    heard.calls.push(call);
  });
  context.on("weberror", (error) => heard.failures.push(String(error.error().message)));
  context.on("dialog", (dialog) => {
    // The question before leaving is no dialog of the course's own making; it is found by reading.
    if (dialog.type() !== "beforeunload") heard.dialogs.push(dialog.message());
    dialog.accept().catch(() => {});
  });
  context.on("console", (message) => {
    const failed = /^Failed to load resource|net::ERR_BLOCKED_BY_CLIENT/.test(message.text());
    if (message.type() === "error" && !failed) heard.complaints.push(message.text());
  });
}

/** What a person would do: open, wait, go on, close. */
async function attend(context: BrowserContext, launch: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  const address = `${encodeURI(folder)}${launch}`;
  await page.evaluate(`document.querySelector("iframe").src = ${JSON.stringify(address)}`);
  await page.waitForLoadState("networkidle", { timeout: patience }).catch(() => {});
  await page.waitForTimeout(farewell);
  await follow(context);
  await page.evaluate(`document.querySelector("iframe")?.remove()`).catch(() => {});
  for (const window of context.pages()) if (window !== page) await window.close({ runBeforeUnload: true });
  await page.waitForTimeout(farewell);
}
