import type { CourseNode, ModuleNode } from "@kurswerk/schema";

/** How simple a text is meant to be. */
export type LanguageLevel = "standard" | "plain" | "easy";

/** What a text of a level keeps to (practice values; DIN 8581-1 and DIN SPEC 33429 for orientation). */
export interface Limits {
  /** Words of one sentence from which to warn, and from which it is far too long. */
  readonly sentence: readonly [warn: number, most: number];
  readonly amstad: number;
  readonly lix: number;
  readonly wiener: number;
  /** Words of a page. */
  readonly page: number;
  /** Words of the stem of a question. */
  readonly stem: number;
  /** Words read in a minute. */
  readonly pace: number;
}

export const limits: Readonly<Record<LanguageLevel, Limits>> = {
  standard: { sentence: [25, 35], amstad: 50, lix: 50, wiener: 10, page: 350, stem: 40, pace: 180 },
  plain: { sentence: [15, 20], amstad: 60, lix: 42, wiener: 8, page: 200, stem: 20, pace: 140 },
  easy: { sentence: [8, 12], amstad: 75, lix: 35, wiener: 6, page: 120, stem: 20, pace: 90 },
};

/** The level that a module is written in. */
export function levelOf(course: CourseNode, module?: ModuleNode): LanguageLevel {
  return module?.file.data["language-level"] ?? course.file.data["language-level"] ?? "standard";
}

/** True for courses that German formulas can judge. */
export function isGerman(course: CourseNode): boolean {
  return course.file.data.language === "de";
}

/** True when a module is for semi-skilled workers. */
export function isForHelpers(course: CourseNode, module?: ModuleNode): boolean {
  return (module?.file.data.audience ?? course.file.data.audience) === "helper";
}
