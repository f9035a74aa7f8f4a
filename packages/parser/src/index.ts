export { messages } from "./messages/index.ts";
export { parse } from "./parse.ts";
export { parseCanvas } from "./parse-canvas.ts";
export { parseFramework } from "./parse-framework.ts";
