import { existsSync } from "node:fs";
import { type Framework, frameworks, ownFramework } from "@kurswerk/frameworks";
import { checkCourse } from "../check-course.ts";
import type { Texts } from "../texts/texts.ts";
import { findCourses } from "./find-courses.ts";

/** A framework of the courses below the working folder, and the file that it stands in. */
export interface OwnFramework {
  readonly framework: Framework;
  readonly path: string;
}

/** The frameworks of the courses below the working folder, each id once. */
export function ownFrameworks(texts: Texts): readonly OwnFramework[] {
  const folders = existsSync("course.yaml") || existsSync("courses") ? findCourses([], texts) : [];
  const own = folders.flatMap((folder) =>
    (checkCourse(folder).course?.frameworks ?? []).map((file) => ({
      framework: ownFramework(file),
      path: file.path,
    })),
  );
  const builtIn = new Set(frameworks.map((one) => one.id));
  return [...new Map(own.map((one) => [one.framework.id, one])).values()].filter(
    ({ framework }) => !builtIn.has(framework.id),
  );
}
