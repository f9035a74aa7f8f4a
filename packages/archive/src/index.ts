export { type Open, zip } from "./zip.ts";
