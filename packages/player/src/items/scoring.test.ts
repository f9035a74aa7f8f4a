import type { PlayerChoice, PlayerItem } from "@kurswerk/format";
import { describe, expect, it } from "vitest";
import { shuffled } from "../core/random.ts";
import { choice } from "./choice.ts";
import { isSame } from "./compare.ts";
import { gapText } from "./gap-text.ts";
import { markWords } from "./mark-words.ts";
import { matching } from "./matching.ts";
import { amount } from "./numeric.ts";
import { ordering } from "./ordering.ts";

const options = [{ correct: true }, { correct: true }, { correct: false }];
const base = { id: "a", hash: "b", points: 1, marks: 3 };

describe("score", () => {
  it.each([
    [[1, 1, 0], 1],
    [[1, 0, 0], 0.5],
    [[1, 1, 1], 0.5],
    [[1, 0, 1], 0],
    [[0, 0, 1], 0],
  ])("of several right options: %j earns %d", (marks, earned) => {
    expect(choice.score?.({ ...base, kind: "multiple-choice", options }, marks)).toBe(earned);
  });

  it("of one right option is all or nothing", () => {
    const item: PlayerChoice = {
      ...base,
      kind: "single-choice",
      options: [{ correct: false }, { correct: true }],
    };
    expect(
      [
        [0, 1],
        [1, 0],
        [1, 1],
      ].map((marks) => choice.score?.(item, marks)),
    ).toEqual([1, 0, 0]);
  });

  it("of gaps and rows is the share of right ones", () => {
    const gaps: PlayerItem = { ...base, kind: "gap-text", gaps: [["a"], ["b"]], exact: false };
    expect(gapText.score?.(gaps, [1, 0])).toBe(0.5);
    expect(matching.score?.({ ...base, kind: "matching", answers: [2, 0, 2, 1] }, [2, 0, 1, 2])).toBe(0.5);
  });

  it.each([
    [[2, 0, 3, 1], 1],
    [[0, 3, 1, 2], 2 / 3],
    [[1, 3, 0, 2], 0],
  ])("of an order is the share of right neighbours: %j earns %d", (marks, earned) => {
    expect(ordering.score?.({ ...base, kind: "ordering", order: [2, 0, 3, 1] }, marks)).toBe(earned);
  });

  it.each([
    [[1, 0, 1, 0], 1],
    [[1, 1, 1, 0], 0.5],
    [[1, 1, 1, 1], 0],
    [[0, 0, 0, 0], 0],
  ])("of words is right ones less wrong ones: %j earns %d", (marks, earned) => {
    expect(markWords.score?.({ ...base, kind: "mark-words", words: [1, 0, 1, 0] }, marks)).toBe(earned);
  });
});

describe("a typed number", () => {
  it.each([
    ["40,2", 40.2],
    ["40.2", 40.2],
    [" 40,2 mm ", 40.2],
    ["40,2mm", 40.2],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["1.234.567", 1234567],
    ["1 000", 1000],
    ["−3", -3],
    [",5", 0.5],
    ["5,", 5],
  ])("%s is read", (typed, value) => {
    expect(amount(typed, "mm")).toBe(value);
  });
  it.each(["", "mm", "zwei", "4 0 x", "4-2", "1e3", "Infinity", "0x10"])("%s is none", (typed) => {
    expect(amount(typed, "mm")).toBeUndefined();
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
