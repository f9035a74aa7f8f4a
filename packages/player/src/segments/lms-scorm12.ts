import { scorm12 } from "../lms/scorm12.ts";
import type {} from "./core.ts";

window.kurswerk.lms((course) => scorm12(course.exitOnComplete));
