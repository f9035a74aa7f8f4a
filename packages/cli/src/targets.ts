import type { Target } from "@kurswerk/format";
import { type Core, h5p } from "@kurswerk/target-h5p";
import { scorm12, scorm2004 } from "@kurswerk/target-scorm";
import { web } from "@kurswerk/target-web";

/** What a call of the command may choose for every target; each takes what concerns it. */
export interface PackOptions {
  readonly split?: "course" | "module" | "quiz";
  /** The generation of H5P. */
  readonly core?: Core;
}

/** Every output format by its name. */
export const targets: Readonly<Record<string, Target<PackOptions>>> = { h5p, scorm12, scorm2004, web };
