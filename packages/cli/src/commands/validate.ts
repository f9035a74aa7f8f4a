import type { Occasion } from "@kurswerk/validation";
import { checkCourse, partOf } from "../check-course.ts";
import { exitCode } from "../exit-code.ts";
import { type Common, type Session, session } from "../options.ts";
import { printReport } from "../print-report.ts";
import { progress } from "../progress.ts";
import type { Part } from "../reporters/report.ts";
import { printNoneChanged, type Selecting, selectCourses } from "../select-courses.ts";
import { dayOf } from "../today.ts";

/** Checks courses and reports; writes nothing but, when asked to, their baselines. */
export async function validate(
  named: readonly string[],
  options: Common & Selecting & { readonly writeBaseline?: boolean; readonly today?: string },
): Promise<number> {
  const run = session(options);
  const occasion: Occasion = { today: dayOf(options.today, run) };
  const folders = await selectCourses(named, options, run);
  if (folders.length === 0) {
    await printNoneChanged(options, run);
    return 0;
  }
  const steps = progress(folders.length);
  const checked: Part[] = [];
  const said: string[] = [];
  for (const folder of folders) {
    steps.at(folder);
    if (options.writeBaseline) said.push(...(await holdKnown(folder, run, occasion)));
    checked.push(partOf(checkCourse(folder, run.profile, occasion)));
  }
  steps.done();
  await printReport(checked, run);
  const say = run.format === "pretty" ? console.log : console.error;
  for (const line of said) say(line);
  const diagnostics = checked.flatMap((one) => one.diagnostics);
  const errors = diagnostics.filter((one) => one.severity === "error").length;
  if (said.length > 0 && errors > 0) say(run.texts.baselineErrors(errors));
  if (diagnostics.length === 0 && run.format === "pretty")
    console.log(
      checked.every((one) => one.known === undefined || one.known.length === 0)
        ? run.texts.checked(checked.length)
        : run.texts.nothingNew(checked.length),
    );
  return exitCode(diagnostics, run.strict);
}

/** Writes the baseline of a course and says what came of it; nothing for a course that cannot be read. */
async function holdKnown(
  folder: string,
  { profile, texts }: Session,
  occasion: Occasion,
): Promise<readonly string[]> {
  const { writeBaseline } = await import("../write-baseline.ts");
  const made = writeBaseline(folder, checkCourse(folder, profile, occasion));
  if (!made) return [];
  const { path, count } = made;
  return [count === 0 ? texts.baselineNone(path) : texts.baselineMade(path, count)];
}
