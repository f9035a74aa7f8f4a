import { readFileSync } from "node:fs";
import type { BrowserContext, Frame, Page } from "playwright-core";
import { type Files, type Host, host } from "./host.ts";

const scormAgain = readFileSync(new URL("../node_modules/scorm-again/dist/scorm12.min.js", import.meta.url));

/** Keeps what was committed in localStorage, as a platform keeps it in its database, and hands it out again. */
const page = `<!doctype html><meta charset="utf-8"><title>LMS</title><style>html,body,iframe{margin:0;width:100%;height:100%;border:0}body{overflow:hidden}</style>
<script src="/lms/scorm12.js"></script>
<script>
const fault = new URLSearchParams(location.search).get("fault");
const api = new Scorm12API({ autocommit: false, logLevel: 5 });
const stored = JSON.parse(localStorage.getItem("cmi") || "null");
if (stored) api.loadFromJSON(stored, "cmi");
window.log = [];
const names = ["LMSInitialize","LMSGetValue","LMSSetValue","LMSCommit","LMSFinish","LMSGetLastError","LMSGetErrorString","LMSGetDiagnostic"];
const door = {};
for (const name of names) door[name] = (...given) => {
  if (name === "LMSInitialize" && fault === "initialize") return "false";
  if (name === "LMSSetValue" && fault === "setvalue") return "false";
  const answer = String(api[name.replace("LMS", "lms")](...given));
  window.log.push([name, ...given, answer]);
  if (name === "LMSCommit" || name === "LMSFinish") localStorage.setItem("cmi", JSON.stringify(api.cmi.toJSON ? JSON.parse(JSON.stringify(api.cmi)) : {}));
  return answer;
};
if (fault !== "none") window.API = door;
</script>
<iframe title="course" src="/Kurs Ä/index.html"></iframe>`;

/** A learning platform with one course. */
export interface Platform extends Host {
  /** Opens the course and returns the page around it and the frame it runs in. */
  open(context: BrowserContext, fault?: string): Promise<{ readonly page: Page; readonly course: Frame }>;
}

/** Starts a platform that serves the files of a SCORM package under a path with a blank and an umlaut. */
export async function platform(files: Files): Promise<Platform> {
  const lms: Files = { "scorm12.js": scormAgain, "index.html": new TextEncoder().encode(page) };
  const server = await host({ "/lms/": lms, "/Kurs Ä/": files });
  return {
    ...server,
    async open(context, fault) {
      const window = await context.newPage();
      await window.goto(`${server.origin}/lms/index.html${fault === undefined ? "" : `?fault=${fault}`}`);
      const course = window.frames().find((frame) => frame.url().includes("Kurs"));
      if (!course) throw new Error("The course did not open.");
      await course.waitForSelector("html.js [data-next]:not([hidden])");
      return { page: window, course };
    },
  };
}

/** What the platform has been told under a name, last value first found. */
export async function stored(page: Page, name: string): Promise<string | undefined> {
  const log: readonly (readonly string[])[] = await page.evaluate("window.log");
  return log
    .filter((call) => call[0] === "LMSSetValue" && call[1] === name && call.at(-1) === "true")
    .at(-1)?.[2];
}
