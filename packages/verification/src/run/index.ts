export { run } from "./run.ts";
export type { BrowserChoice } from "./start-browser.ts";
