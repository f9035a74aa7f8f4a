import { readFileSync } from "node:fs";
import type { BrowserContext, Frame, Page } from "playwright-core";
import { type Files, type Host, host } from "./host.ts";

export type Standard = "scorm12" | "scorm2004";

const scormAgain = (standard: Standard): Uint8Array =>
  readFileSync(new URL(`../node_modules/scorm-again/dist/${standard}.min.js`, import.meta.url));

/**
 * The platform's page. It keeps what was committed in localStorage, as a platform keeps it in its database, and hands it
 * out again. `fault` says what it does wrong, `where` where the course finds it, `mangle` what its database does to texts.
 */
const page = (standard: Standard): string => `<!doctype html><meta charset="utf-8"><title>LMS</title>
<style>html,body,iframe{margin:0;width:100%;height:100%;border:0}body{overflow:hidden}</style>
<script src="/lms/${standard}.js"></script>
<script>
const asked = new URLSearchParams(location.search);
const fault = asked.get("fault"), where = asked.get("where") || "parent";
const old = ${standard === "scorm12"};
const api = old ? new Scorm12API({ autocommit: false, logLevel: 5 }) : new Scorm2004API({ autocommit: false, logLevel: 5 });
const stored = JSON.parse(localStorage.getItem("cmi") || "null");
const mangle = { cut: (text) => text.slice(0, text.length >> 1), html: (text) => text.replace(/[-_A-Z]/g, (sign) => "&#" + sign.charCodeAt(0) + ";"), damage: (text) => text.replace(/.$/, (sign) => sign === "0" ? "1" : "0"), database: (text) => text.replace(/[^\\x00-\\x7f].*$/s, "") }[asked.get("mangle")];
if (stored && mangle) stored.suspend_data = mangle(stored.suspend_data);
if (stored) api.loadFromJSON(stored, "cmi");
if (asked.get("mode")) { if (old) api.cmi.core.lesson_mode = asked.get("mode"); else api.cmi.mode = asked.get("mode"); }
window.log = [];
window.commitFails = fault === "commit";
const door = {};
for (const verb of ["Initialize","GetValue","SetValue","Commit",old ? "Finish" : "Terminate","GetLastError","GetErrorString","GetDiagnostic"]) {
  const name = (old ? "LMS" : "") + verb;
  door[name] = (...given) => {
    if (fault === "slow") for (const end = performance.now() + 300; performance.now() < end;);
    let answer;
    if (verb === "Initialize" && fault === "initialize") answer = "false";
    else if (verb === "SetValue" && fault === "setvalue") answer = "false";
    else if (verb === "SetValue" && fault === "interactions" && /interactions|objectives/.test(given[0])) answer = "false";
    else if (verb === "Commit" && window.commitFails) answer = "false";
    else answer = String(api[old ? name.replace("LMS", "lms") : name](...given));
    window.log.push([name.replace("LMS", ""), ...given, answer]);
    if (/^(LMS)?(Commit|Finish|Terminate)$/.test(name) && answer === "true") localStorage.setItem("cmi", JSON.stringify(api.cmi));
    return answer;
  };
}
const give = () => { window[old ? "API" : "API_1484_11"] = door; };
if (where === "late") setTimeout(give, 2000); else if (where !== "none") give();
const course = "/Kurs Ä/index.html";
const frame = (source) => { const one = document.createElement("iframe"); one.title = "course"; one.src = source; document.addEventListener("DOMContentLoaded", () => document.body.append(one)); };
if (where === "nested") frame("/lms/frame.html?in=" + encodeURIComponent("/lms/frame.html?in=" + encodeURIComponent(course)));
else if (where === "opener") window.start = () => { window.open(course); };
else if (where === "popup") window.start = () => { window.open("/lms/frame.html?in=" + encodeURIComponent(course)); };
else frame(course);
</script><body></body>`;

const inner = `<!doctype html><meta charset="utf-8"><title>Frame</title><style>html,body,iframe{margin:0;width:100%;height:100%;border:0}</style><body><script>const one = document.createElement("iframe"); one.title = "course"; one.src = new URLSearchParams(location.search).get("in"); document.body.append(one);</script>`;

/** What a platform does in a session. */
export interface Manners {
  readonly fault?: "initialize" | "setvalue" | "interactions" | "commit" | "slow";
  readonly where?: "parent" | "nested" | "opener" | "popup" | "late" | "none";
  readonly mangle?: "cut" | "html" | "damage" | "database";
  readonly mode?: "review" | "browse";
}

/** The course in its frame, and the page of the platform, which has the log. */
export interface Session {
  readonly page: Page;
  readonly course: Frame;
}

/** A learning platform with one course. */
export interface Platform extends Host {
  open(context: BrowserContext, manners?: Manners): Promise<Session>;
}

/** Starts a platform that serves the files of a SCORM package under a path with a blank and an umlaut. */
export async function platform(
  files: Files,
  standard: Standard = "scorm12",
  headers: Readonly<Record<string, string>> = {},
): Promise<Platform> {
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  const lms: Files = {
    [`${standard}.js`]: scormAgain(standard),
    "index.html": text(page(standard)),
    "frame.html": text(inner),
  };
  const server = await host({ "/lms/": lms, "/Kurs Ä/": files }, headers);
  return {
    ...server,
    async open(context, manners = {}) {
      const window = await context.newPage();
      await window.goto(`${server.origin}/lms/index.html?${new URLSearchParams({ ...manners })}`);
      const apart = manners.where === "opener" || manners.where === "popup";
      const outer = apart
        ? (await Promise.all([context.waitForEvent("page"), window.evaluate("start()")]))[0]
        : window;
      return { page: window, course: await courseIn(outer) };
    },
  };
}

/** The frame of the course, once its player runs. */
async function courseIn(page: Page): Promise<Frame> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = page.frames().find((frame) => decodeURI(frame.url()).includes("/Kurs Ä/"));
    if (found) {
      await found.waitForSelector("html.js [data-next]:not([hidden])");
      return found;
    }
    await page.waitForTimeout(50);
  }
  throw new Error("The course did not open.");
}

/** Every call that a platform has answered: verb, arguments, answer. */
export function calls(page: Page): Promise<readonly (readonly string[])[]> {
  return page.evaluate("window.log");
}

/** What the platform has been told under a name, last. */
export async function stored(page: Page, name: string): Promise<string | undefined> {
  return (await calls(page))
    .filter((call) => call[0] === "SetValue" && call[1] === name && call.at(-1) === "true")
    .at(-1)?.[2];
}

/** Waits until the course says that everything is stored, and nothing is left to send. */
export async function settled({ page, course }: Session): Promise<void> {
  await course.waitForFunction(
    () => document.querySelector("[data-save]")?.getAttribute("data-save") === "saved",
  );
  for (let before = -1, now = (await calls(page)).length; before !== now; ) {
    before = now;
    await page.waitForTimeout(1300);
    now = (await calls(page)).length;
  }
}
