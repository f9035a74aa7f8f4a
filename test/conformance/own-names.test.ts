import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PlayerCourse } from "@kurswerk/format";
import { expect, it } from "vitest";
import { built } from "../support/course.ts";
import { root } from "../support/kurswerk.ts";

/** Every key of a value, at any depth, and every place in its texts. */
function names(value: unknown): readonly string[] {
  if (typeof value === "string") return [...value.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? "");
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [key, ...names(one)]);
}

it("short names of the player's own properties do not touch the course's data", async () => {
  const own: readonly string[] = JSON.parse(
    readFileSync(join(root, "packages/player/own-names.json"), "utf8"),
  );
  const courses: readonly PlayerCourse[] = await Promise.all(
    ["courses/digitale-auftragsmappe", "test/golden/question-kinds/source"].map(
      async (one) => (await built(one)).data,
    ),
  );
  const used = new Set(courses.flatMap(names));
  expect(own.filter((name) => used.has(name))).toEqual([]);
  // Keys of a course that stand in TypeScript alone, so that a kind that no course uses is seen, too.
  const declared = ["course", "package", "item", "task", "texts", "player-course"]
    .map((file) => readFileSync(join(root, `packages/format/src/${file}.ts`), "utf8"))
    .join("\n");
  const keys = new Set([...declared.matchAll(/readonly "?([\w-]+)"?\??:/g)].map((found) => found[1]));
  expect(own.filter((name) => keys.has(name))).toEqual([]);
  // Attributes that the player writes by such a key would get a short name, too, and mean nothing.
  const attributes = "role class href id type max min value tabindex name for style hidden lang".split(" ");
  expect(own.filter((name) => attributes.includes(name))).toEqual([]);
});
