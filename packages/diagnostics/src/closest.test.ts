import { expect, it } from "vitest";
import { closest } from "./closest.ts";

it.each([
  ["titel", ["title", "version"], "title"],
  ["verison", ["title", "version"], "version"],
  ["VERSION", ["version"], "version"],
  ["xyz", ["title", "version"], undefined],
  ["ab", ["ac", "ab"], "ab"],
  ["", ["a"], "a"],
  ["pruefen", [], undefined],
])("takes %s among %j for %s", (word, candidates, found) => {
  expect(closest(word, candidates)).toBe(found);
});
