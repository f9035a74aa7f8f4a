export { checkH5p, type Site } from "./check/index.ts";
export { type Core, cores } from "./profile.ts";
export { type H5pOptions, h5p } from "./target.ts";
