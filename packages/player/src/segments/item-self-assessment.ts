import { selfAssessment } from "../items/self-assessment.ts";
import type {} from "./core.ts";

window.kurswerk.item("self-assessment", selfAssessment);
