export { type Child, h } from "./parts/h.ts";
export { license } from "./parts/license.ts";
export { serialize } from "./parts/serialize.ts";
export { explained } from "./parts/term.ts";
export { project } from "./project.ts";
export { site } from "./site.ts";
export { counted, siteTexts } from "./texts/index.ts";
export type { SiteTexts } from "./texts/site-texts.ts";
