import type { Interaction, Lms, Response } from "./lms.ts";
import { cut, type Dialect, decimal, letter, scorm, token } from "./scorm.ts";

/** The objectives that the platform has, in its order. */
let ids: string[] | undefined;

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
  begin(get, want) {
    if (get("cmi.completion_status") !== "completed") want("cmi.completion_status", "incomplete");
  },
  tell({ at, outcome, goals }, get, want) {
    const { status, score, complete, progress } = outcome;
    want("cmi.location", at.slice(0, 1000));
    const higher = (element: string, value: number): void => {
      if (value > (Number(get(element)) || -1)) want(element, decimal(value));
    };
    higher("cmi.progress_measure", progress);
    if (score !== undefined) {
      higher("cmi.score.scaled", score / 100);
      higher("cmi.score.raw", score);
      want("cmi.score.min", "0");
      want("cmi.score.max", "100");
    }
    if (complete) want("cmi.completion_status", "completed");
    if (status === "passed" || (status === "failed" && get("cmi.success_status") !== "passed"))
      want("cmi.success_status", status);

    // Objectives that stand there keep their numbers; new ones follow.
    ids ??= Array.from({ length: Number(get("cmi.objectives._count")) || 0 }, (_, at) =>
      get(`cmi.objectives.${at}.id`),
    );
    for (const goal of goals()) {
      const id = token(goal.id);
      if (!ids.includes(id)) ids.push(id);
      const base = `cmi.objectives.${ids.indexOf(id)}.`;
      want(`${base}id`, id);
      want(`${base}description`, cut(goal.text, 250));
      want(`${base}completion_status`, goal.done ? "completed" : "incomplete");
      if (goal.score === undefined) continue;
      higher(`${base}score.scaled`, goal.score / 100);
      want(`${base}success_status`, goal.passed ? "passed" : "failed");
    }
  },
  record: ({ id, response, result, text }: Interaction) => [
    ["id", token(id)],
    ["type", response[0]],
    ["learner_response", written(response)],
    ["result", { right: "correct", wrong: "incorrect", neutral: "neutral" }[result]],
    ["description", cut(text.replace(/\s+/g, " ").trim(), 250)],
    // Without fractions of a second and without a zone: the one form that ADL and Moodle both take.
    ["timestamp", new Date().toISOString().slice(0, 19)],
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
