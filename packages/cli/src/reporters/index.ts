import { json } from "./json.ts";
import { pretty } from "./pretty.ts";
import type { Reporter } from "./report.ts";

/** Every reporter by the name that `--format` takes; what only CI asks for is loaded when it is asked for. */
export const reporters: Readonly<Record<string, () => Reporter | Promise<Reporter>>> = {
  pretty: () => pretty,
  json: () => json,
  sarif: () => import("./sarif.ts").then((one) => one.sarif),
  junit: () => import("./junit.ts").then((one) => one.junit),
  github: () => import("./github.ts").then((one) => one.github),
  gitlab: () => import("./gitlab.ts").then((one) => one.gitlab),
};
