import { checkCourse, partOf } from "../check-course.ts";
import { exitCode } from "../exit-code.ts";
import { type Common, session } from "../options.ts";
import { printReport } from "../print-report.ts";
import { progress } from "../progress.ts";
import { printNoneChanged, type Selecting, selectCourses } from "../select-courses.ts";

/** Checks courses and reports; writes nothing. */
export async function validate(named: readonly string[], options: Common & Selecting): Promise<number> {
  const run = session(options);
  const folders = await selectCourses(named, options, run);
  if (folders.length === 0) {
    await printNoneChanged(options, run);
    return 0;
  }
  const steps = progress(folders.length);
  const checked = folders.map((folder) => {
    steps.at(folder);
    return partOf(checkCourse(folder, run.profile));
  });
  steps.done();
  await printReport(checked, run);
  const diagnostics = checked.flatMap((one) => one.diagnostics);
  if (diagnostics.length === 0 && run.format === "pretty") console.log(run.texts.checked(checked.length));
  return exitCode(diagnostics, run.strict);
}
