import { checkCourse } from "../check-course.ts";
import { exitCode } from "../exit-code.ts";
import { type Common, session } from "../options.ts";
import { printReport } from "../print-report.ts";
import { findCourses } from "../read/find-courses.ts";

/** Checks courses and reports; writes nothing. */
export async function validate(named: readonly string[], options: Common): Promise<number> {
  const run = session(options);
  const checked = findCourses(named, run.texts).map((folder) => checkCourse(folder, run.profile));
  printReport(checked, run);
  const diagnostics = checked.flatMap((one) => one.diagnostics);
  if (diagnostics.length === 0 && run.format === "pretty") console.log(run.texts.checked(checked.length));
  return exitCode(diagnostics, run.strict);
}
