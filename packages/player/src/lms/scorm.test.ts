import { beforeEach, describe, expect, it } from "vitest";
import type { GoalResult } from "../core/progress.ts";
import type { Report } from "./lms.ts";
import { type Dialect, scorm } from "./scorm.ts";
import { dialect12 } from "./scorm12.ts";
import { dialect2004 } from "./scorm2004.ts";

const outcome: Report["outcome"] = { complete: false, progress: 0.5, status: "incomplete", score: 40 };
const report = (changes: Partial<Report> = {}): Report => ({
  state: "K1abcd",
  at: "eins/seite",
  outcome,
  goals: () => [],
  interactions: [],
  ...changes,
});

/** A platform that remembers; `refuses` says which values it does not take. */
function platform(dialect: Dialect) {
  const values = new Map<string, string>();
  const calls: string[] = [];
  const manners = { commits: true, refuses: /^$/, asked: (_: string): void => {} };
  const api = {
    Initialize: () => "true",
    GetValue: (name: string) => {
      manners.asked(name);
      return values.get(name) ?? "";
    },
    SetValue: (name: string, value: string) => {
      if (manners.refuses.test(name)) return "false";
      values.set(name, value);
      calls.push(name);
      return "true";
    },
    Commit: () => {
      calls.push("Commit");
      return String(manners.commits);
    },
    [dialect.end]: () => {
      calls.push("end");
      return "true";
    },
  };
  const door = Object.fromEntries(Object.entries(api).map(([name, call]) => [dialect.prefix + name, call]));
  const window: Record<string, unknown> = { [dialect.api]: door };
  window["parent"] = window;
  Object.assign(globalThis, { window });
  return { values, calls, manners };
}

describe.each([
  [
    "SCORM 1.2",
    dialect12,
    { status: "cmi.core.lesson_status", raw: "cmi.core.score.raw", exit: "cmi.core.exit" },
  ],
  ["SCORM 2004", dialect2004, { status: "cmi.success_status", raw: "cmi.score.raw", exit: "cmi.exit" }],
] as const)("a session in %s", (standard, dialect, names) => {
  let lms: ReturnType<typeof scorm>;
  let at: ReturnType<typeof platform>;
  beforeEach(async () => {
    at = platform(dialect);
    lms = scorm(dialect, "suspend");
    await lms.load();
  });

  it("sends at most six values and one commit at a time, and nothing twice", () => {
    at.calls.length = 0;
    const interactions = Array.from({ length: 3 }, (__, index) => ({
      id: `eins/test/${index}`,
      response: ["choice", [0]] as const,
      result: "right" as const,
      text: "Was stimmt?",
    }));
    expect(lms.save(report({ interactions }))).toBeUndefined();
    expect(at.calls.length).toBe(7);
    expect(at.calls[0]).toBe("cmi.suspend_data");
    while (lms.waits()) lms.save(report());
    at.calls.length = 0;
    lms.save(report());
    expect(at.calls).toEqual([]);
    expect(at.values.get("cmi.interactions.2.result")).toBe("correct");
  });

  it("sends again what a failed commit has lost", () => {
    at.manners.commits = false;
    expect(lms.save(report())).toBe("connection");
    at.manners.commits = true;
    at.calls.length = 0;
    expect(lms.save(report())).toBeUndefined();
    expect(at.calls).toContain("cmi.suspend_data");
  });

  it("tells that the state is refused, and goes on without answers for reports", () => {
    at.manners.refuses = /suspend_data/;
    expect(lms.save(report())).toBe("refused");
    at.manners.refuses = /interactions|objectives/;
    const interaction = {
      id: "a",
      response: ["true-false", true] as const,
      result: "right" as const,
      text: "",
    };
    expect(lms.save(report({ interactions: [interaction] }))).toBeUndefined();
  });

  it("never lowers a result", () => {
    lms.save(report({ outcome: { ...outcome, complete: true, status: "passed", score: 90 } }));
    while (lms.waits()) lms.save(report());
    lms.save(report({ outcome: { ...outcome, status: "failed", score: 10 } }));
    while (lms.waits()) lms.save(report());
    expect(at.values.get(names.status)).toBe("passed");
    expect(at.values.get(names.raw)).toBe("90");
  });

  const goal = (id: string, changes: Partial<GoalResult> = {}): GoalResult => ({
    id,
    text: `Sie können ${id}.`,
    done: false,
    passed: false,
    ...changes,
  });
  const told = (): Readonly<Record<string, string>> =>
    Object.fromEntries([...at.values].filter(([name]) => name.startsWith("cmi.objectives.")));
  /** Everything that waits, sent. */
  const sendAll = (goals: readonly GoalResult[]): void => {
    lms.save(report({ goals: () => goals }));
    while (lms.waits()) lms.save(report({ goals: () => goals }));
  };

  it("tells of each objective that something was done for: by its id, with score and status", () => {
    sendAll([goal("ruhig"), goal("zu-ordnen", { score: 40 }), goal("lesen", { done: true, passed: true })]);
    expect(told()).toEqual(
      standard === "SCORM 1.2"
        ? {
            "cmi.objectives.0.id": "zu_ordnen",
            "cmi.objectives.0.status": "failed",
            "cmi.objectives.0.score.raw": "40",
            "cmi.objectives.0.score.min": "0",
            "cmi.objectives.0.score.max": "100",
            "cmi.objectives.1.id": "lesen",
            "cmi.objectives.1.status": "completed",
          }
        : {
            "cmi.objectives.0.id": "zu_ordnen",
            "cmi.objectives.0.description": "Sie können zu-ordnen.",
            "cmi.objectives.0.completion_status": "incomplete",
            "cmi.objectives.0.score.scaled": "0.4",
            "cmi.objectives.0.success_status": "failed",
            "cmi.objectives.1.id": "lesen",
            "cmi.objectives.1.description": "Sie können lesen.",
            "cmi.objectives.1.completion_status": "completed",
          },
    );
    sendAll([goal("zu-ordnen", { score: 90, passed: true, done: true })]);
    expect(
      at.values.get("cmi.objectives.0.score.raw") ?? at.values.get("cmi.objectives.0.score.scaled"),
    ).toBe(standard === "SCORM 1.2" ? "90" : "0.9");
  });

  it("keeps what was mastered when a later session knows nothing of it", async () => {
    sendAll([goal("a", { score: 90, passed: true, done: true }), goal("b", { score: 10 })]);
    const before = told();
    at.values.set("cmi.objectives._count", "2");
    lms = scorm(dialect, "suspend");
    await lms.load();
    at.calls.length = 0;
    sendAll([
      goal("neu", { score: 70, passed: true, done: true }),
      goal("b", { score: 80, passed: true }),
      goal("a", { score: 0 }),
    ]);
    for (const [name, value] of Object.entries(before))
      if (name.includes(".0.")) expect([name, at.values.get(name)]).toEqual([name, value]);
    expect(at.values.get("cmi.objectives.2.id")).toBe("neu");
    expect(at.values.get("cmi.objectives.1.status") ?? at.values.get("cmi.objectives.1.success_status")).toBe(
      "passed",
    );
    expect(at.calls.filter((name) => name.includes("objectives.0"))).toEqual([]);
  });

  it("asks nothing about objectives that the platform has not got", () => {
    const asked: string[] = [];
    at.manners.asked = (name) => asked.push(name);
    sendAll([goal("a", { score: 90, passed: true, done: true })]);
    expect(asked.filter((name) => /objectives\.\d/.test(name))).toEqual([]);
  });

  it("gives up objectives that a platform refuses, and comes to rest", () => {
    at.manners.refuses = /objectives/;
    const many = Array.from({ length: 12 }, (__, index) => goal(`ziel${index}`, { score: 50 }));
    for (let tries = 0; tries < 20; tries += 1) lms.save(report({ goals: () => many }));
    expect(lms.waits()).toBe(false);
    expect(lms.save(report({ goals: () => many }))).toBeUndefined();
  });

  it("tells of at most 20 objectives in SCORM 1.2, of all in 2004", () => {
    const many = Array.from({ length: 30 }, (__, index) => goal(`ziel${index}`, { done: true }));
    sendAll(many);
    const ids = Object.keys(told()).filter((name) => name.endsWith(".id"));
    expect(ids).toHaveLength(standard === "SCORM 1.2" ? 20 : 30);
  });

  it("sends nought points as a result, too", () => {
    lms.save(report({ outcome: { ...outcome, score: 0 } }));
    expect(at.values.get(names.raw)).toBe("0");
  });

  it("keeps the attempt open, or closes it when everything is done, as the course says", async () => {
    lms.save(report({ outcome: { ...outcome, complete: true } }));
    lms.close();
    expect(at.values.get(names.exit)).toBe("suspend");
    const other = platform(dialect);
    const closing = scorm(dialect, "normal");
    await closing.load();
    closing.save(report());
    expect(other.values.get(names.exit)).toBe("suspend");
    closing.save(report({ outcome: { ...outcome, complete: true } }));
    closing.close();
    expect(other.values.get(names.exit)).toBe(dialect.normal);
    expect(other.calls.at(-1)).toBe("end");
  });

  it("says that nothing is stored once the session is over", () => {
    lms.close();
    at.calls.length = 0;
    expect(lms.save(report())).toBe("connection");
    lms.close();
    expect(at.calls).toEqual([]);
  });
});
