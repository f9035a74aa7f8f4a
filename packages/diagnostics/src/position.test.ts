import { describe, expect, it } from "vitest";
import { lineStarts, positionAt } from "./position.ts";

describe("positionAt", () => {
  const text = "a\nb\r\nc\rd";
  it.each([
    [0, 1, 1],
    [1, 1, 2],
    [2, 2, 1],
    [5, 3, 1],
    [7, 4, 1],
    [99, 4, 93],
  ])("finds offset %i in line %i, column %i", (offset, line, column) => {
    expect(positionAt(lineStarts(text), offset)).toEqual({ line, column });
  });

  it("takes an empty text", () => {
    expect(positionAt(lineStarts(""), 0)).toEqual({ line: 1, column: 1 });
  });
});
