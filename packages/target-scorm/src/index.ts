export { messages } from "./messages/index.ts";
export { manifest12, scorm12Schemas } from "./scorm12/manifest.ts";
export { scorm12 } from "./scorm12/target.ts";
