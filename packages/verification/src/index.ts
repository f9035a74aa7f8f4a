export type { Schemas } from "./manifest/schema/validator.ts";
export { type ScormPackage, type Verified, verify } from "./verify.ts";
