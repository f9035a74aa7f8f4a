import { attempt } from "../attempt.ts";
import type { GoalResult } from "../core/progress.ts";
import { type Found, findApi } from "./find-api.ts";
import type { Interaction, Lms, Report, Saved, Trouble } from "./lms.ts";

/** How often, every tenth of a second, the API is looked for: some platforms add it after the page has loaded. */
const patience = 40;

/** The most values that one action sends; the rest follows with the next report. */
const most = 6;

/** What differs between the two SCORM standards. */
export interface Dialect {
  /** The name that the API goes by. */
  readonly api: string;
  /** `LMS` before every call, or nothing. */
  readonly prefix: "LMS" | "";
  readonly end: "Finish" | "Terminate";
  /** Before the elements that SCORM 2004 has directly under `cmi`. */
  readonly core: "cmi.core." | "cmi.";
  readonly mode: "lesson_mode" | "mode";
  /** The most characters of `cmi.suspend_data`. */
  readonly room: number;
  /** The exit value of a course that need not be taken up again. */
  readonly normal: "" | "normal";
  /** A time span, in seconds. */
  duration(seconds: number): string;
  /** The element that says how far the course is done. */
  readonly status: string;
  /** What is told of a report besides the state. */
  tell(report: Report, rise: Tell, want: Tell): void;
  /** One answer: elements below `cmi.interactions.n` with their values. */
  recordOf(interaction: Interaction): readonly (readonly [string, string])[];
  /** How many objectives are told; all when absent. */
  readonly goalLimit?: number;
  /** How an objective stands: elements below `cmi.objectives.n` with their values, besides the id. */
  goal(result: GoalResult): readonly (readonly [string, string])[];
}

/** Says what an element of the platform should have; `rise` never takes back what is better. */
export type Tell = (element: string, value: string) => void;

/** Words for how something stands that are better than others, or than none. */
const standings: Readonly<Record<string, number | undefined>> = { failed: 1, completed: 2, passed: 3 };

/** How good a value is: by its word, or the number itself; nothing is less than nought. */
function rank(value: string): number {
  return standings[value] ?? (Number(value) || -1);
}

/** A SCORM platform: every value a string, every answer of the platform checked, nothing sent twice, nothing forgotten. */
export function scorm(dialect: Dialect, exitOnComplete: "suspend" | "normal"): Lms {
  const { core } = dialect;
  let found: Found | undefined;
  let recording = false;
  let closed = false;
  let complete = false;
  let interactions = 0;
  const started = Date.now();
  /** What the platform should have, and what it has; what was sent since the last good commit. */
  const wanted = new Map<string, string>();
  const sent = new Map<string, string>();
  const loose = new Set<string>();

  const call = (verb: string, ...values: string[]): string =>
    String(attempt(() => found?.api[dialect.prefix + verb]?.(...values)) ?? "");
  const get = (element: string): string => {
    if (!sent.has(element)) sent.set(element, call("GetValue", element));
    return sent.get(element) ?? "";
  };
  const want: Tell = (element, value) => void wanted.set(element, value);
  const rise: Tell = (element, value) => {
    if (rank(value) >= rank(get(element))) want(element, value);
  };
  const waiting = (): [string, string][] =>
    [...wanted].filter(([element, value]) => sent.get(element) !== value);

  /** Sends what has changed and what was refused before. */
  const send = (limit: number): Trouble | undefined => {
    let trouble: Trouble | undefined;
    const next = waiting().slice(0, limit);
    for (const [element, value] of next) {
      if (call("SetValue", element, value) === "true") {
        sent.set(element, value);
        loose.add(element);
      } else if (/^cmi\.[io]/.test(element)) sent.set(element, value);
      // Answers and objectives are for reports only: a platform that does not take them can still keep the state.
      else trouble = "refused";
    }
    if (next.length === 0) return undefined;
    if (call("Commit", "") === "true") loose.clear();
    else {
      for (const element of loose) sent.delete(element);
      trouble ??= "connection";
    }
    return trouble;
  };

  const put = (place: string, values: readonly (readonly [string, string])[], tell: Tell): void => {
    for (const [element, value] of values) tell(`cmi.${place}.${element}`, value);
  };
  /** How many the platform had when the session began. */
  const count = (of: string): number => Number(get(`cmi.${of}._count`)) || 0;
  /** The objectives that the platform has, in its order. */
  let ids: string[] | undefined;
  const tellGoal = (result: GoalResult): void => {
    const known = count("objectives");
    ids ??= Array.from({ length: known }, (_, at) => get(`cmi.objectives.${at}.id`));
    const id = token(result.id);
    if (!ids.includes(id)) ids.push(id);
    const at = ids.indexOf(id);
    // A platform complains about questions for what it has not got.
    put(`objectives.${at}`, [["id", id], ...dialect.goal(result)], at < known ? rise : want);
  };

  const everything = (): void => {
    want(`${core}session_time`, dialect.duration((Date.now() - started) / 1000));
    send(Number.POSITIVE_INFINITY);
  };

  return {
    keeper: "platform",
    room: dialect.room,
    async load(): Promise<Saved> {
      for (let tries = 0; !found && tries < patience; tries += 1) {
        if (tries > 0) await new Promise((resolve) => setTimeout(resolve, 100));
        found = findApi(dialect.api);
      }
      if (call("Initialize", "") !== "true") return { state: "", trouble: "no-platform" };
      const state = get("cmi.suspend_data");
      if (/review|browse/.test(get(core + dialect.mode)) || get(`${core}credit`) === "no-credit")
        return { state, trouble: "review" };
      recording = true;
      interactions = count("interactions");
      want("cmi.suspend_data", state);
      rise(dialect.status, "incomplete");
      want(`${core}exit`, "suspend");
      return { state, trouble: send(most) };
    },
    save(report: Report): Trouble | undefined {
      if (!recording) return undefined;
      if (closed) return "connection";
      complete = report.outcome.complete;
      want("cmi.suspend_data", report.state);
      dialect.tell(report, rise, want);
      for (const one of report.goals().slice(0, dialect.goalLimit))
        if (one.done || one.score !== undefined) tellGoal(one);
      for (const one of report.interactions) {
        put(`interactions.${interactions}`, dialect.recordOf(one), want);
        interactions += 1;
      }
      return send(most);
    },
    waits: () => waiting().length > 0,
    commit(): void {
      if (recording && !closed) everything();
    },
    close(): void {
      if (!found || closed) return;
      if (recording) {
        if (complete && exitOnComplete === "normal") want(`${core}exit`, dialect.normal);
        everything();
      }
      closed = true;
      call(dialect.end, "");
    },
    revive(): void {
      (found?.home ?? window).location.reload();
    },
  };
}

/** A token of letters, digits and underscores, as all platforms take it. */
export function token(text: string): string {
  return text.replace(/[^A-Za-z0-9_]/g, "_").slice(0, 250);
}

/** The letter of a choice, a row or a place, a to z: one character, as strict platforms want it. */
export function letter(index: number): string {
  return (index + 10).toString(36);
}

/** A number without exponent, with at most seven decimals. */
export function decimal(value: number): string {
  return value.toFixed(7).replace(/\.?0+$/, "");
}

/** A text of at most so many UTF-16 units, without control characters and halves of characters. */
export function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\p{Cc}\p{Cs}]/gu, " ");
}
