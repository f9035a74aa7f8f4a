import type { CourseNode, ModuleNode } from "@kurswerk/schema";
import { isForHelpers, levelOf, limits } from "../reading/levels.ts";
import type { Reader } from "./learning-time.ts";

/** The pace of people who read little German, in words a minute. */
const slowPace = 100;

/** For whom a module's time is estimated. */
export function readerOf(course: CourseNode, module: ModuleNode): Reader {
  const { pace } = limits[levelOf(course, module)];
  return {
    pace: isForHelpers(course, module) ? Math.min(pace, slowPace) : pace,
    variables: course.file.data.variables ?? {},
  };
}
