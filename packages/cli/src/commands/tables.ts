import type { Language } from "@kurswerk/diagnostics";
import { type CourseNode, plainText } from "@kurswerk/schema";
import { checkCourse } from "../check-course.ts";
import { type Common, session } from "../options.ts";
import { findCourses } from "../read/find-courses.ts";
import { forms } from "../reports/index.ts";
import { licenses } from "../reports/licenses.ts";
import { matrix } from "../reports/matrix.ts";
import type { CourseReport, Table } from "../reports/table.ts";
import { time } from "../reports/time.ts";

/** The reports by the name of their command. */
type Kind = "matrix" | "time" | "licenses";

const reports: Readonly<Record<Kind, (course: CourseNode, language: Language) => readonly Table[]>> = {
  matrix,
  time,
  licenses,
};

/** Prints a report about courses as text, HTML, CSV or JSON; of a course with errors it says that much may be missing. */
export async function tables(kind: Kind, named: readonly string[], options: Common): Promise<number> {
  const { language, texts } = session(options);
  let isWhole = true;
  const made = findCourses(named, texts).flatMap((folder): readonly CourseReport[] => {
    const { course, diagnostics } = checkCourse(folder);
    const errors = diagnostics.filter((one) => one.severity === "error").length;
    if (errors > 0 || !course) {
      isWhole = false;
      console.error(texts.reportIncomplete(folder, errors));
    }
    return course
      ? [{ title: plainText(course.title.tree), language, tables: reports[kind](course, language) }]
      : [];
  });
  console.log(forms[options.format ?? "terminal"]?.(made) ?? "");
  return isWhole ? 0 : 1;
}
