export { h5pEntries } from "./h5p/entries.ts";
export type { Schemas } from "./manifest/schema/validator.ts";
export type { ScormPackage } from "./package.ts";
export { type Verified, verify } from "./verify.ts";
export { refuseArchive } from "./zip/refuse/sizes.ts";
