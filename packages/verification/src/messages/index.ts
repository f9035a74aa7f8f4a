export { zipMessages } from "./zip.ts";
