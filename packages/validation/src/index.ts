export { frameworksOf } from "./frameworks.ts";
export { messages } from "./messages.ts";
export { type Profile, type ProfileName, profileOf, profiles } from "./profile.ts";
export type { Rule } from "./rule.ts";
export { rules } from "./rules/index.ts";
export { estimate, type Reader } from "./time/learning-time.ts";
export { type Suppressed, type Verdict, validate } from "./validate.ts";
