import type { AnyMessage, Diagnostic } from "@kurswerk/diagnostics";
import type { CourseNode } from "@kurswerk/schema";
import type { Profile, ProfileName } from "./profile.ts";

/** One question that is asked of every course. */
export interface Rule {
  /** Everything the rule may say. */
  readonly messages: readonly AnyMessage[];
  /** The profiles that ask it; every profile when absent. */
  readonly profiles?: readonly ProfileName[];
  check(course: CourseNode, profile: Profile): readonly Diagnostic[];
}
