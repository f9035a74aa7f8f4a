export { type Child, h } from "./parts/h.ts";
export { license } from "./parts/license.ts";
export { serialize } from "./parts/serialize.ts";
export { project } from "./project.ts";
export { site } from "./site.ts";
