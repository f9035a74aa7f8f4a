import { json } from "./json.ts";
import { pretty } from "./pretty.ts";
import type { Reporter } from "./report.ts";

/** Every reporter by the name that `--format` takes. */
export const reporters: Readonly<Record<string, Reporter>> = { pretty, json };
