import type {} from "./core.ts";
import { scorm12 } from "../lms/scorm12.ts";

window.kurswerk.lms(scorm12);
