import type { Rule } from "../../rule.ts";
import { checkCanvas } from "./check-canvas.ts";
import { mediumUnknown, objectiveUnknown } from "./messages.ts";

/** The canvas that lies beside course.yaml. */
export const canvas: Rule = {
  messages: [objectiveUnknown, mediumUnknown],
  check: (course) => (course.canvas ? checkCanvas(course.canvas) : []),
};
