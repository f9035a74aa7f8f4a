import type { Interaction, Lms, Response } from "./lms.ts";
import { cut, type Dialect, decimal, letter, scorm, token } from "./scorm.ts";

/** SCORM 2004 4th edition (ADL, Run-Time Environment, chapter 4.2). */
export const dialect2004: Dialect = {
  api: "API_1484_11",
  prefix: "",
  end: "Terminate",
  core: "cmi.",
  mode: "mode",
  // The standard has 64,000; a platform's last request may not take so much.
  room: 32_000,
  normal: "normal",
  duration: (seconds) => `PT${Math.floor(seconds)}S`,
  status: "cmi.completion_status",
  tell({ at, outcome }, rise, want) {
    const { status, score, complete, progress } = outcome;
    want("cmi.location", at.slice(0, 1000));
    rise("cmi.progress_measure", decimal(progress));
    if (score !== undefined) {
      rise("cmi.score.scaled", decimal(score / 100));
      rise("cmi.score.raw", decimal(score));
      want("cmi.score.min", "0");
      want("cmi.score.max", "100");
    }
    if (complete) rise("cmi.completion_status", "completed");
    if (status === "passed" || status === "failed") rise("cmi.success_status", status);
  },
  recordOf: ({ id, response, result, text }: Interaction) => [
    ["id", token(id)],
    ["type", response[0]],
    ["learner_response", written(response)],
    ["result", result.replace("right", "correct").replace("wrong", "incorrect")],
    ["description", cut(text.replace(/\s+/g, " ").trim(), 250)],
    // Without fractions of a second and without a zone: the one form that ADL and Moodle both take.
    ["timestamp", new Date().toISOString().slice(0, 19)],
  ],
  goal: ({ text, done, score, passed }) => [
    ["description", cut(text, 250)],
    ["completion_status", done ? "completed" : "incomplete"],
    ...(score === undefined
      ? []
      : ([
          ["score.scaled", decimal(score / 100)],
          ["success_status", passed ? "passed" : "failed"],
        ] as const)),
  ],
};

/** The driver of a course in SCORM 2004. */
export function scorm2004(exitOnComplete: "suspend" | "normal"): Lms {
  return scorm(dialect2004, exitOnComplete);
}

function written(response: Response): string {
  switch (response[0]) {
    case "true-false":
      return String(response[1]);
    case "numeric":
      return decimal(response[1]);
    case "matching":
      return response[1].map((choice, row) => `${letter(row)}[.]${letter(choice)}`).join("[,]");
    case "choice":
    case "sequencing":
      return response[1].map(letter).join("[,]");
    default:
      // No text may be taken for a delimiter or for `{lang=…}`.
      return response[1]
        .map((text) =>
          cut(text.replace(/\[,\]/g, "(,)").replace(/^\{/, "("), response[0] === "fill-in" ? 250 : 4000),
        )
        .join("[,]");
  }
}
