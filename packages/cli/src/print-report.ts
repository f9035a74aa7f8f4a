import { sep } from "node:path";
import { type Session, wantsColor } from "./options.ts";
import { reporters } from "./reporters/index.ts";
import { type Part, reportOf } from "./reporters/report.ts";

/** Prints what was found in several courses as one report; elsewhere when the output is something else. */
export async function printReport(
  parts: readonly Part[],
  { language, format, strict, showKnown }: Session,
  to: NodeJS.WritableStream = process.stdout,
): Promise<void> {
  const load = reporters[format];
  if (!load) throw new Error(`There is no reporter ${format}.`);
  const report = reportOf(parts, {
    language,
    strict,
    showKnown,
    color: wantsColor(),
    root: process.cwd().split(sep).join("/"),
  });
  const loaded = load();
  const reporter = loaded instanceof Promise ? await loaded : loaded;
  to.write(reporter(report));
}
