import type { PlayerItem } from "@kurswerk/format";
import { describe, expect, it } from "vitest";
import { isSame } from "../items/compare.ts";
import { shuffled } from "./random.ts";
import { score } from "./scoring.ts";

const options = [{ correct: true }, { correct: true }, { correct: false }];
const base = { id: "a", hash: "b", points: 1 };

describe("score", () => {
  it.each([
    [[true, true, false], 1],
    [[true, false, false], 0.5],
    [[true, true, true], 0.5],
    [[true, false, true], 0],
    [[false, false, true], 0],
  ])("of several right options: %j earns %d", (flags, earned) => {
    expect(score({ ...base, kind: "multiple-choice", options }, flags)).toBe(earned);
  });

  it("of one right option is all or nothing", () => {
    const item: PlayerItem = {
      ...base,
      kind: "single-choice",
      options: [{ correct: false }, { correct: true }],
    };
    expect([score(item, [false, true]), score(item, [true, false]), score(item, [true, true])]).toEqual([
      1, 0, 0,
    ]);
  });

  it("of gaps is the share of right ones", () => {
    expect(score({ ...base, kind: "gap-text", gaps: [["a"], ["b"]], exact: false }, [true, false])).toBe(0.5);
  });
});

describe("a typed answer", () => {
  it.each([
    ["lieferschein ", "Lieferschein", false, true],
    ["Liefer-Schein", "Lieferschein", false, true],
    ["Pruefung", "Prüfung", false, true],
    ["Strasse", "Straße", false, true],
    ["u\u0308ben", "üben", false, true],
    ["Auftrags-Nr", "Auftrags-Nr.", false, true],
    ["Lieferscheine", "Lieferschein", false, false],
    ["2026-04-07", "2026-04-07", true, true],
    ["20260407", "2026-04-07", true, false],
    [" Wort ", "Wort", true, true],
    ["wort", "Wort", true, false],
  ])("%s for %s, exact %s: %s", (typed, answer, exact, same) => {
    expect(isSame(typed, answer, exact)).toBe(same);
  });
});

describe("shuffled", () => {
  it("is a permutation that depends on its seed alone", () => {
    expect([...shuffled(20, "a")].sort((one, other) => one - other)).toEqual(
      Array.from({ length: 20 }, (_, at) => at),
    );
    expect(shuffled(20, "a")).toEqual(shuffled(20, "a"));
    expect(shuffled(20, "a")).not.toEqual(shuffled(20, "b"));
  });
});
