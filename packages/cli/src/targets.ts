import type { Target } from "@kurswerk/format";
import { type H5pOptions, h5p } from "@kurswerk/target-h5p";
import { scorm12 } from "@kurswerk/target-scorm";
import { web } from "@kurswerk/target-web";

/** What the user may ask of targets; each takes what concerns it. */
export type PackOptions = H5pOptions;

/** Every output format by its name. */
export const targets: Readonly<Record<string, Target<PackOptions>>> = { h5p, scorm12, web };
