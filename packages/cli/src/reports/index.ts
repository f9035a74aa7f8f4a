import { csv } from "./csv.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import type { CourseReport } from "./table.ts";
import { terminal } from "./terminal.ts";

/** Every form that a report can take, by the name that `--format` takes. */
export const forms: Readonly<Record<string, (reports: readonly CourseReport[]) => string>> = {
  terminal,
  html,
  csv,
  json,
};
