export { project } from "./project.ts";
export { site } from "./site.ts";
