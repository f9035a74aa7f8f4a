import type { Severity } from "@kurswerk/diagnostics";

/** A set of weights: how grave a finding is for the courses that choose it. */
export interface Profile {
  readonly name: string;
  /** Severities that differ from those of the messages, by code. */
  readonly severities: Readonly<Record<string, Severity>>;
}

/** The profiles that a course can choose. */
export const profiles: Readonly<Record<"standard", Profile>> = {
  standard: { name: "standard", severities: {} },
};
