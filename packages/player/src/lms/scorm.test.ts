import { beforeEach, describe, expect, it } from "vitest";
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
  const manners = { commits: true, refuses: /^$/ };
  const api = {
    Initialize: () => "true",
    GetValue: (name: string) => values.get(name) ?? "",
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
] as const)("a session in %s", (_, dialect, names) => {
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
