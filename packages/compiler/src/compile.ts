import type { Outcome } from "@kurswerk/diagnostics";
import type { CompiledCourse } from "@kurswerk/format";
import type { CourseNode } from "@kurswerk/schema";
import type { Edition } from "./1-resolve/edition.ts";
import { resolve } from "./1-resolve/resolved.ts";
import { course } from "./3-render/course.ts";

/**
 * Compiles a course into the data that every target packs.
 * What can be wrong was told by parser and rules; a course with errors compiles as far as it makes sense.
 */
export function compile(node: CourseNode, options: { readonly edition: Edition }): Outcome<CompiledCourse> {
  return { value: course(node, resolve(node, options.edition)), diagnostics: [] };
}
