import type { AnyMessage, Diagnostic } from "@kurswerk/diagnostics";
import type { CourseNode } from "@kurswerk/schema";
import type { Profile, ProfileName } from "./profile.ts";

/** What rules may know beyond the course. What is absent is not asked, so that a build never depends on the day. */
export interface Occasion {
  /** The day of the check, as `2026-03-31`. */
  readonly today?: string;
  /** True when the course is about to be announced in catalogues. */
  readonly publishes?: boolean;
}

/** One question that is asked of every course. */
export interface Rule {
  /** Everything the rule may say. */
  readonly messages: readonly AnyMessage[];
  /** The profiles that ask it; every profile when absent. */
  readonly profiles?: readonly ProfileName[];
  /** What it cannot be asked without. */
  readonly needs?: keyof Occasion;
  check(course: CourseNode, profile: Profile, occasion: Occasion): readonly Diagnostic[];
}
