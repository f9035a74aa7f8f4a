export { messages } from "./messages.ts";
export { type Profile, profiles } from "./profile.ts";
export type { Rule } from "./rule.ts";
export { checkCanvas } from "./rules/canvas/check-canvas.ts";
export { placeholders } from "./rules/course/placeholders/find.ts";
export { rules } from "./rules/index.ts";
export { type Suppressed, type Verdict, validate } from "./validate.ts";
