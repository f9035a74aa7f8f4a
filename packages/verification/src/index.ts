export { open } from "./zip/open.ts";
