import { scorm2004 } from "../lms/scorm2004.ts";
import type {} from "./core.ts";

window.kurswerk.lms((course) => scorm2004(course.exitOnComplete));
