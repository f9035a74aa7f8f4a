export { run } from "./run.ts";
export type { Running } from "./start-browser.ts";
