import type { Target } from "@kurswerk/format";
import { lom2004 } from "@kurswerk/metadata";
import { type ScormOptions, scorm } from "../scorm.ts";
import { manifest2004, scorm2004Schemas } from "./manifest.ts";

/** SCORM 2004 4th edition: one zip with one SCO; completion, success and objectives told apart. */
export const scorm2004: Target<ScormOptions> = scorm({
  name: "scorm2004",
  title: "SCORM 2004",
  driver: "scorm2004",
  // The standard has 64,000; Moodle's last commit loses everything above 64 KiB in one request.
  room: 32_000,
  // Moodle, scorm_scoes.title, char 255.
  titleLimit: 255,
  schemas: scorm2004Schemas,
  manifest: manifest2004,
  metadata: lom2004,
});
