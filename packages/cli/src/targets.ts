import type { Target } from "@kurswerk/format";
import type { MetadataOptions } from "@kurswerk/metadata";
import type { H5pOptions } from "@kurswerk/target-h5p";
import type { ScormOptions } from "@kurswerk/target-scorm";

/** What the user may ask of targets; each takes what concerns it. */
export interface PackOptions extends MetadataOptions {
  readonly split?: NonNullable<ScormOptions["split"] | H5pOptions["split"]>;
  readonly core?: NonNullable<H5pOptions["core"]>;
  readonly libraries?: NonNullable<H5pOptions["libraries"]>;
  readonly draw?: NonNullable<H5pOptions["draw"]>;
}

/** Every output format by its name; its code is loaded when it is asked for. */
export const targets: Readonly<Record<string, () => Promise<Target<PackOptions>>>> = {
  scorm12: async () => (await import("@kurswerk/target-scorm")).scorm12,
  scorm2004: async () => (await import("@kurswerk/target-scorm")).scorm2004,
  h5p: async () => (await import("@kurswerk/target-h5p")).h5p,
  web: async () => (await import("@kurswerk/target-web")).web,
};
