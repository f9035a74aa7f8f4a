export type { Exported } from "./exported.ts";
export { findIn } from "./find.ts";
export { type FrameworkFormat, frameworkFormats } from "./formats.ts";
