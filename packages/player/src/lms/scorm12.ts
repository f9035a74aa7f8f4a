import type { Interaction, Lms, Response } from "./lms.ts";
import { cut, type Dialect, decimal, letter, scorm, token } from "./scorm.ts";

/** SCORM 1.2 (ADL, SCORM Run-Time Environment 1.2, chapter 3.4). */
export const dialect12: Dialect = {
  api: "API",
  prefix: "LMS",
  end: "Finish",
  core: "cmi.core.",
  mode: "lesson_mode",
  room: 4096,
  normal: "",
  duration,
  status: "cmi.core.lesson_status",
  tell({ at, outcome: { status, score } }, rise, want) {
    want("cmi.core.lesson_location", at.slice(0, 255));
    if (score !== undefined) {
      rise("cmi.core.score.raw", String(score));
      want("cmi.core.score.min", "0");
      want("cmi.core.score.max", "100");
    }
    rise("cmi.core.lesson_status", status);
  },
  recordOf: ({ id, response, result }: Interaction) => [
    ["id", token(id)],
    ["type", response[0].replace("long-", "")],
    ["student_response", written(response)],
    ["result", result === "right" ? "correct" : result],
  ],
  // Many platforms keep few objectives in 1.2.
  goalLimit: 20,
  goal: ({ score, passed }) =>
    score === undefined
      ? [["status", "completed"]]
      : [
          ["status", passed ? "passed" : "failed"],
          ["score.raw", String(score)],
          ["score.min", "0"],
          ["score.max", "100"],
        ],
};

/** The driver of a course in SCORM 1.2. */
export function scorm12(exitOnComplete: "suspend" | "normal"): Lms {
  return scorm(dialect12, exitOnComplete);
}

function written(response: Response): string {
  switch (response[0]) {
    case "true-false":
      return response[1] ? "t" : "f";
    case "numeric":
      return decimal(response[1]);
    case "matching":
      return response[1].map((choice, row) => `${letter(row)}.${letter(choice)}`).join();
    case "choice":
    case "sequencing":
      return response[1].map(letter).join();
    default:
      return cut(response[1].join(", "), 255);
  }
}

/** HHHH:MM:SS, the form that all platforms take (SCORM 1.2 RTE, CMITimespan). */
function duration(seconds: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  return `${two(seconds / 3600).padStart(4, "0")}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}
