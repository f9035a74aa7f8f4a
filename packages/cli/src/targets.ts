import type { Target } from "@kurswerk/format";
import { type ScormOptions, scorm12, scorm2004 } from "@kurswerk/target-scorm";
import { web } from "@kurswerk/target-web";

/** What a call of the command may choose for every target. */
export type PackOptions = ScormOptions;

/** Every output format by its name. */
export const targets: Readonly<Record<string, Target<PackOptions>>> = { scorm12, scorm2004, web };
