export type { ScormOptions } from "./scorm.ts";
export { manifest12, scorm12Schemas } from "./scorm12/manifest.ts";
export { scorm12 } from "./scorm12/target.ts";
export { manifest2004, scorm2004Schemas } from "./scorm2004/manifest.ts";
export { scorm2004 } from "./scorm2004/target.ts";
