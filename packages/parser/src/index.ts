export { folderOf, isInside, nameOf, resolvePath } from "./assemble/paths.ts";
export { plainText } from "./markdown/plain-text.ts";
export { messages } from "./messages/index.ts";
export { parse } from "./parse.ts";
