import type { PlayerCourse, PlayerItem, PlayerView } from "@kurswerk/format";
import { describe, expect, it } from "vitest";
import { freshState, type Model, model, type State } from "../core/model.ts";
import { decode } from "./decode.ts";
import { encode } from "./encode.ts";
import { decodeText, encodeText, fitText } from "./text.ts";

const choice = (id: string, options = 4): PlayerItem => ({
  id,
  hash: `h${options}`,
  kind: "multiple-choice",
  points: 1,
  marks: options,
  options: Array.from({ length: options }, (_, at) => ({ correct: at % 2 === 0 })),
});

function course(modules: number, pages: number, questions: number): Model {
  const views: PlayerView[] = Array.from({ length: modules }, (_, module) => {
    const id = `m${module}`;
    return [
      { id, kind: "module" as const, title: id, module: id, goals: [] },
      ...Array.from({ length: pages }, (_, page) => ({
        id: `${id}/p${page}`,
        kind: "page" as const,
        title: "",
        module: id,
      })),
      {
        id: `${id}/q`,
        kind: "quiz" as const,
        title: "",
        module: id,
        quiz: { graded: true, shuffle: true, passMark: 60 },
        items: Array.from({ length: questions }, (_, at) => choice(`${id}/q/f${at}`)),
      },
      {
        id: `${id}/t`,
        kind: "task" as const,
        title: "",
        module: id,
        task: {
          criteria: ["a", "b"],
          steps: ["c", "d", "e"],
          roles: 2,
          safety: true,
          rubric: { criteria: 2, levels: 3 },
        },
      },
    ];
  }).flat();
  // State, scoring and progress use nothing else of a course.
  return model({
    id: "kurs",
    version: "1.0.0",
    language: "de",
    passMark: 60,
    require: [],
    views,
    glossary: {},
  } as unknown as PlayerCourse);
}

function full(of: Model, text: string): State {
  const state = freshState(of.course, 1234);
  for (const view of of.course.views) if (view.kind === "page") state.seen.add(view.id);
  for (const item of of.items)
    state.replies.set(
      item.id,
      Array.from({ length: item.marks }, (_, at) => Number(at % 3 === 0)),
    );
  for (const quiz of state.quizzes.values()) Object.assign(quiz, { tries: 3, best: 87 });
  for (const task of state.tasks.values())
    Object.assign(task, {
      safety: true,
      declared: true,
      criteria: [true, false],
      steps: [true, false, true],
      role: 1,
      rubric: [2, -1],
    });
  for (const id of state.tasks.keys()) state.texts.set(id, text);
  state.at = "m1/q";
  return state;
}

describe("the saved state", () => {
  it("comes back as it was, with umlauts and emoji", () => {
    const of = course(3, 4, 6);
    const state = full(of, "Größe 🙂 ok.");
    expect(decode(of, encode(of, state), 0)).toEqual({ state });
  });

  it("of 130 answered questions takes at most 800 characters of ASCII", () => {
    const of = course(10, 12, 13);
    const state = full(of, "");
    for (const task of state.tasks.values())
      Object.assign(task, {
        safety: false,
        declared: false,
        criteria: [false, false],
        steps: [false, false, false],
        role: -1,
        rubric: [-1, -1],
      });
    const saved = encode(of, state);
    expect(saved.length).toBeLessThanOrEqual(800);
    expect(saved).toMatch(/^[0-9A-Za-z._-]+$/);
  });

  it.each([
    ["cut off", (saved: string) => saved.slice(0, -5)],
    ["escaped", (saved: string) => saved.replaceAll(".", "&#46;")],
    ["of another course", (saved: string) => `K1${saved.slice(2, 6)}zz${saved.slice(8)}`],
    ["strange", () => "{}"],
  ])("that arrives %s is damaged, and the course starts anew", (_, damage) => {
    const of = course(2, 2, 2);
    expect(decode(of, damage(encode(of, full(of, "x"))), 7)).toEqual({
      state: freshState(of.course, 7),
      trouble: "damaged",
    });
  });

  it("keeps every answer that still fits when the course has changed", () => {
    const old = course(2, 2, 3);
    const saved = encode(old, full(old, "x"));
    const now = model({
      ...old.course,
      views: old.course.views.map((view) =>
        view.items
          ? {
              ...view,
              items: [
                choice(`${view.id}/neu`),
                ...view.items.map((item, at) => (at === 0 ? choice(item.id, 5) : item)),
              ],
            }
          : view,
      ),
    });
    const { state, trouble } = decode(now, saved, 0);
    expect(trouble).toBe("renewed");
    expect([...state.replies.keys()]).toEqual(["m0/q/f1", "m0/q/f2", "m1/q/f1", "m1/q/f2"]);
    expect(state.seen.size).toBe(old.course.views.filter((view) => view.kind === "page").length);
  });

  it("never throws, whatever it is given", () => {
    const of = course(2, 2, 2);
    const saved = encode(of, full(of, "Ein Text."));
    for (let at = 0; at < saved.length; at += 1) {
      expect(() => decode(of, `${saved.slice(0, at)}%${saved.slice(at + 1)}`, 0)).not.toThrow();
      expect(() => decode(of, saved.slice(at), 0)).not.toThrow();
    }
  });
});

describe("a learner's text", () => {
  it.each(["", "Grüße, 5 % – 🙂\nneu", "\ud83d", "a_b-c"])("%j survives", (text) => {
    expect(decodeText(encodeText(text))).toBe(text);
  });

  it("is cut to the room there is", () => {
    expect(fitText("äöü", 8)).toBe("äö");
    expect(encodeText(fitText("Grüße ".repeat(99), 200)).length).toBeLessThanOrEqual(200);
  });
});
