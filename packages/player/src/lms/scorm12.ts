import { type Api, findApi } from "./find-api.ts";
import type { Interaction, Lms, Report, Saved, Trouble } from "./lms.ts";

/** How long the API is waited for: some platforms add it after the page has loaded. */
const patience = 3000;

/** SCORM 1.2: every value a string, every answer of the platform checked, nothing sent twice. */
export function scorm12(): Lms {
  let api: Api | undefined;
  let recording = false;
  let finished = false;
  let interactions = 0;
  const started = Date.now();
  const wanted = new Map<string, string>();
  const sent = new Map<string, string>();
  const queue: Interaction[] = [];

  const get = (name: string): string => String(guard(() => api?.LMSGetValue(name)) ?? "");
  const set = (name: string, value: string): boolean => isTrue(guard(() => api?.LMSSetValue(name, value)));

  /** Sends what has changed and what was refused before; true when all of it was taken. */
  const flush = (): boolean => {
    let fine = true;
    for (const [name, value] of wanted) {
      if (sent.get(name) === value) continue;
      if (set(name, value)) sent.set(name, value);
      else fine = false;
    }
    while (queue.length > 0 && fine) {
      if (!record(queue[0] as Interaction, interactions, set)) fine = false;
      else {
        queue.shift();
        interactions += 1;
      }
    }
    return fine;
  };

  const commit = (): boolean => isTrue(guard(() => api?.LMSCommit("")));
  const time = (): void => {
    wanted.set("cmi.core.session_time", duration(Date.now() - started));
  };

  return {
    keeper: "platform",
    room: 4096,
    async load(): Promise<Saved> {
      api = findApi();
      for (const end = Date.now() + patience; !api && Date.now() < end; api = findApi())
        await new Promise((resolve) => setTimeout(resolve, 100));
      if (!api) return { state: "", trouble: "no-platform" };
      if (!isTrue(guard(() => api?.LMSInitialize("")))) return { state: "", trouble: "no-platform" };
      const state = get("cmi.suspend_data");
      const mode = get("cmi.core.lesson_mode");
      if (mode === "review" || mode === "browse") return { state, trouble: "review" };
      recording = true;
      const status = get("cmi.core.lesson_status");
      interactions = Number(get("cmi.interactions._count")) || 0;
      sent.set("cmi.core.lesson_status", status);
      if (status === "not attempted" || status === "") wanted.set("cmi.core.lesson_status", "incomplete");
      wanted.set("cmi.core.exit", "suspend");
      return flush() && commit() ? { state } : { state, trouble: "refused" };
    },
    save({ state, at, outcome, interaction }: Report): Trouble | undefined {
      if (!recording || finished) return undefined;
      wanted.set("cmi.suspend_data", state);
      wanted.set("cmi.core.lesson_location", at.slice(0, 255));
      if (
        outcome.score !== undefined &&
        outcome.score > Number(sent.get("cmi.core.score.raw") ?? get("cmi.core.score.raw"))
      ) {
        wanted.set("cmi.core.score.raw", String(outcome.score));
        wanted.set("cmi.core.score.min", "0");
        wanted.set("cmi.core.score.max", "100");
      }
      if (rank(outcome.status) > rank(sent.get("cmi.core.lesson_status") ?? ""))
        wanted.set("cmi.core.lesson_status", outcome.status);
      if (interaction) queue.push(interaction);
      else time();
      if (!flush()) return "refused";
      return commit() ? undefined : "connection";
    },
    commit(): void {
      if (!recording || finished) return;
      time();
      flush();
      commit();
    },
    close(): void {
      if (!api || finished) return;
      if (recording) {
        time();
        flush();
        commit();
      }
      finished = true;
      guard(() => api?.LMSFinish(""));
    },
  };
}

/** A status never goes back: what is passed stays passed. */
function rank(status: string): number {
  return ["not attempted", "browsed", "incomplete", "failed", "completed", "passed"].indexOf(status);
}

/** Records one answer; tokens of choices are single characters, as strict platforms want them (SCORM 1.2 RTE 3.4.7). */
function record(one: Interaction, index: number, set: (name: string, value: string) => boolean): boolean {
  const name = `cmi.interactions.${index}.`;
  const typed = one.kind === "gap-text";
  const response = typed
    ? one.response.join(", ").slice(0, 255)
    : one.response.map((option) => "abcdefghijklmnopqrstuvwxyz0123456789"[Number(option)]).join(",");
  const type = typed ? "fill-in" : one.kind === "true-false" ? "true-false" : "choice";
  return (
    set(`${name}id`, one.id.replace(/[^A-Za-z0-9_]/g, "_").slice(0, 250)) &&
    set(`${name}type`, type) &&
    set(`${name}student_response`, type === "true-false" ? (one.response[0] === 0 ? "t" : "f") : response) &&
    set(`${name}result`, one.right ? "correct" : "wrong")
  );
}

/** HHHH:MM:SS, the form that all platforms take (SCORM 1.2 RTE, CMITimespan). */
function duration(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${String(Math.floor(seconds / 3600)).padStart(4, "0")}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

function isTrue(answer: unknown): boolean {
  return String(answer) === "true";
}

/** A platform that throws has not stored anything; the course goes on. */
function guard<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}
