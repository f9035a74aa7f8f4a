import { type Framework, withOwn } from "@kurswerk/frameworks";
import type { CourseNode } from "@kurswerk/schema";

/** Every framework that a course may refer to: those of the product, then its own. */
export function frameworksOf(course: CourseNode): readonly Framework[] {
  return withOwn(course.frameworks);
}
