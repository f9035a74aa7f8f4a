import type { Severity } from "@kurswerk/diagnostics";
import type { CourseNode } from "@kurswerk/schema";

/** The names that `checks.profile` and `--profile` take. */
export type ProfileName = NonNullable<NonNullable<CourseNode["file"]["data"]["checks"]>["profile"]>;

/** A set of weights: how grave a finding is for the courses that choose it. */
export interface Profile {
  readonly name: ProfileName;
  /** Severities that differ from those of the messages, by code. */
  readonly severities: Readonly<Record<string, Severity>>;
}

/** The coupling rule of DigitaLe binds; for semi-skilled work it is the core of the offer. */
const coupled = { "alignment/coupling-missing": "error" } as const;

/** What public bodies must keep (EN 301 549, BITV), also where it takes a guess to find it. */
const accessible = {
  "a11y/video-alternative-missing": "error",
  "a11y/link-text-vague": "error",
  "a11y/heading-bold": "error",
  "a11y/language-unmarked": "error",
} as const;

/** The profiles that a course can choose. */
export const profiles: Readonly<Record<ProfileName, Profile>> = {
  standard: { name: "standard", severities: {} },
  helper: {
    name: "helper",
    severities: { ...coupled, "item/feedback-missing": "error" },
  },
  easy: {
    name: "easy",
    severities: { "item/negative-stem": "error", "language/text-hard": "error" },
  },
  "public-body": { name: "public-body", severities: accessible },
  oer: { name: "oer", severities: {} },
  offline: { name: "offline", severities: {} },
  strict: { name: "strict", severities: { ...coupled, ...accessible } },
};

/** The profile of a course: the one that was asked for, else its own choice, else `standard`. */
export function profileOf(course: CourseNode, asked?: ProfileName): Profile {
  return profiles[asked ?? course.file.data.checks?.profile ?? "standard"];
}

/** Findings that say what is not there yet: while a course is a draft they only warn. */
export const unfinished: ReadonlySet<string> = new Set([
  "alignment/objective-untested",
  "alignment/objective-untaught",
  "alignment/coupling-missing",
  "maker/phase-missing",
  "maker/safety-incomplete",
  "course/workload-sum",
]);
