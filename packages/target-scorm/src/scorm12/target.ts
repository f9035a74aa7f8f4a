import type { Target } from "@kurswerk/format";
import { lom12 } from "@kurswerk/metadata";
import { type ScormOptions, scorm } from "../scorm.ts";
import { manifest12, scorm12Schemas } from "./manifest.ts";

/** SCORM 1.2: one zip with one SCO, for every platform that takes SCORM at all. */
export const scorm12: Target<ScormOptions> = scorm({
  name: "scorm12",
  title: "SCORM 1.2",
  driver: "scorm12",
  // SCORM 1.2 RTE 3.4.2.5, CMIString4096.
  room: 4096,
  // imscp_rootv1p1p2.xsd, titleType.
  titleLimit: 200,
  // The player's driver (packages/player/src/lms/scorm12.ts) tells no more; a test holds the two together.
  objectiveLimit: 20,
  schemas: scorm12Schemas,
  manifest: manifest12,
  metadata: lom12,
});
