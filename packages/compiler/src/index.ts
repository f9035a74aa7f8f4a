export type { Edition } from "./1-resolve/edition.ts";
export { compile } from "./compile.ts";
