import type { AnyMessage, Diagnostic } from "@kurswerk/diagnostics";
import type { CourseNode } from "@kurswerk/schema";

/** One question that is asked of every course. */
export interface Rule {
  /** Everything the rule may say. */
  readonly messages: readonly AnyMessage[];
  check(course: CourseNode): readonly Diagnostic[];
}
