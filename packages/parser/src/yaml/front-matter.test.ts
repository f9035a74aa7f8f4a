import { expect, it } from "vitest";
import { frontMatter } from "./front-matter.ts";

it.each([
  ["---\na: 1\n---\n# T\n", [4, 9, 13]],
  ["\n \n---\na: 1\n---\n# T\n", [7, 12, 16]],
  ["---\na: 1\n", "open"],
  ["# T\n\n---\na: 1\n---\n", undefined],
  ["\n---\n\nText\n\n---\n", undefined],
])("the head of %j", (text, found) => {
  const head = frontMatter(text);
  expect(typeof head === "object" ? [head.start, head.end, head.bodyStart] : head).toEqual(found);
});
