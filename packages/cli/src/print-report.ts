import type { Checked } from "./check-course.ts";
import { type Session, wantsColor } from "./options.ts";
import { reporters } from "./reporters/index.ts";

/** Prints what was found in several courses as one report. */
export function printReport(checked: readonly Checked[], { language, format }: Session): void {
  const texts = new Map(checked.flatMap((one) => [...one.texts]));
  const reporter = reporters[format];
  if (!reporter) throw new Error(`There is no reporter ${format}.`);
  process.stdout.write(
    reporter({
      diagnostics: checked.flatMap((one) => one.diagnostics),
      suppressed: checked.flatMap((one) => one.suppressed),
      texts,
      language,
      color: wantsColor(),
    }),
  );
}
