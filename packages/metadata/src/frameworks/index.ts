export type { Exported } from "./exported.ts";
export { type FrameworkFormat, frameworkFormats } from "./formats.ts";
