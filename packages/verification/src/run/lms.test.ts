import { describe, expect, it } from "vitest";
import { fits } from "../model/fits.ts";
import { models } from "../model/index.ts";
import { createLms, type RecordedCall } from "./lms.ts";

type Line = readonly [name: string, ...args: readonly string[]];

/** Calls a platform and returns its error codes. It is made from its own text, as the browser makes it. */
function play(edition: "1.2" | "2004", ...lines: readonly Line[]): readonly number[] {
  const calls: RecordedCall[] = [];
  const again = new Function(`return ${createLms.toString()}`)() as typeof createLms;
  const api = again(models[edition], fits, (call) => calls.push(call));
  for (const [name, ...args] of lines) api[name]?.(...args);
  return calls.map((call) => call.error);
}
const set12 = (name: string, value: string): Line => ["LMSSetValue", name, value];
const set = (name: string, value: string): Line => ["SetValue", name, value];

describe("SCORM 1.2", () => {
  const begin: Line = ["LMSInitialize", ""];
  it("keeps to the order of a session", () => {
    expect(
      play(
        "1.2",
        ["LMSGetValue", "cmi.core.entry"],
        ["LMSInitialize", "x"],
        begin,
        begin,
        ["LMSCommit", ""],
        ["LMSFinish", ""],
        ["LMSFinish", ""],
        set12("cmi.suspend_data", ""),
      ),
    ).toEqual([301, 201, 0, 101, 0, 0, 301, 301]);
  });
  it.each([
    [0, set12("cmi.core.lesson_status", "passed")],
    [405, set12("cmi.core.lesson_status", "not attempted")],
    [405, set12("cmi.core.exit", "normal")],
    [405, set12("cmi.suspend_data", "x".repeat(4097))],
    [405, set12("cmi.core.score.raw", "101")],
    [403, set12("cmi.core.student_id", "x")],
    [402, set12("cmi.core._children", "x")],
    [401, set12("cmi.score.raw", "1")],
    [201, set12("cmi.interactions.1.id", "a")],
    [404, ["LMSGetValue", "cmi.core.exit"]],
    [404, ["LMSGetValue", "cmi.interactions.0.id"]],
    [203, ["LMSGetValue", "cmi.core._count"]],
    [202, ["LMSGetValue", "cmi.core.lesson_status._children"]],
    [401, ["LMSGetValue", "constructor"]],
    [0, ["LMSGetValue", "cmi.interactions._count"]],
  ] as const)("answers with %i to %j", (error, line) => {
    expect(play("1.2", begin, line)).toEqual([0, error]);
  });
  it("knows the answers that a kind of question takes", () => {
    const kind = set12("cmi.interactions.0.type", "choice");
    expect(
      play(
        "1.2",
        begin,
        set12("cmi.interactions.0.id", "a"),
        kind,
        set12("cmi.interactions.0.student_response", "a,b"),
        set12("cmi.interactions.0.student_response", "antwort-1"),
      ),
    ).toEqual([0, 0, 0, 0, 405]);
  });
});

describe("SCORM 2004", () => {
  const begin: Line = ["Initialize", ""];
  it("keeps to the order of a session", () => {
    const calls: readonly Line[] = [
      ...([["GetValue", "cmi.entry"], set("cmi.exit", ""), ["Commit", ""], ["Terminate", ""]] as const),
      ...([begin, begin, ["Terminate", ""], begin, ["GetValue", "cmi.entry"]] as const),
      ...([set("cmi.exit", ""), ["Commit", ""], ["Terminate", ""]] as const),
    ];
    expect(play("2004", ...calls)).toEqual([122, 132, 142, 112, 0, 103, 0, 104, 123, 133, 143, 113]);
  });
  it.each([
    [0, set("cmi.completion_status", "completed")],
    [406, set("cmi.completion_status", "passed")],
    [407, set("cmi.score.scaled", "85")],
    [406, set("cmi.score.scaled", "0,85")],
    [404, set("cmi.entry", "x")],
    [401, set("cmi.core.lesson_status", "passed")],
    [351, set("cmi.interactions.1.id", "a")],
    [408, set("cmi.interactions.0.type", "choice")],
    [405, ["GetValue", "cmi.exit"]],
    [403, ["GetValue", "cmi.location"]],
    [301, ["GetValue", "cmi.interactions.0.id"]],
    [0, ["GetValue", "cmi.interactions._count"]],
  ] as const)("answers with %i to %j", (error, line) => {
    expect(play("2004", begin, line)).toEqual([0, error]);
  });
  it("wants the id, then the type, then the answer", () => {
    const name = (leaf: string): string => `cmi.interactions.0.${leaf}`;
    expect(
      play(
        ...(["2004", begin, set(name("id"), "frage_1"), set(name("learner_response"), "a")] as const),
        ...([set(name("type"), "choice"), set(name("learner_response"), "a[,]b")] as const),
        ...([
          set(name("correct_responses.0.pattern"), "a"),
          set(name("correct_responses.2.pattern"), "b"),
        ] as const),
        ...([set(name("objectives.0.id"), "o"), set(name("objectives.1.id"), "o")] as const),
        ...([
          set(name("timestamp"), "2026-01-02T10:00:00.000Z"),
          ["GetValue", name("learner_response")],
        ] as const),
      ),
    ).toEqual([0, 0, 408, 0, 0, 0, 351, 0, 351, 406, 0]);
  });
  it("keeps objectives apart", () => {
    expect(
      play(
        "2004",
        begin,
        set("cmi.objectives.0.id", "a"),
        set("cmi.objectives.1.id", "a"),
        set("cmi.objectives.0.id", "b"),
        set("cmi.objectives.1.score.raw", "1"),
      ),
    ).toEqual([0, 0, 351, 351, 408]);
  });
});
