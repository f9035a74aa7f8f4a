import type { Target } from "@kurswerk/format";
import { scorm12 } from "@kurswerk/target-scorm";
import { web } from "@kurswerk/target-web";

/** Every output format by its name. */
export const targets: Readonly<Record<string, Target<Record<string, never>>>> = { scorm12, web };
