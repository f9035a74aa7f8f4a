import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "@kurswerk/compiler";
import { type CompiledCourse, reflectionRoom, stateBound } from "@kurswerk/format";
import { parse } from "@kurswerk/parser";
import type { Source } from "@kurswerk/schema";
import { project } from "@kurswerk/site";
import { describe, expect, it } from "vitest";
import { sizes, writeCourse } from "../../benchmarks/src/course.ts";
import { freshState, model } from "../../packages/player/src/core/model.ts";
import { encode } from "../../packages/player/src/state/encode.ts";
import { emptyFolder, root } from "../support/kurswerk.ts";

function compiled(folder: string): CompiledCourse {
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): Source => {
      const full = join(entry.parentPath, entry.name);
      const path = `kurs/${full.slice(folder.length + 1)}`;
      const bytes = readFileSync(full);
      return /\.(md|yaml)$/.test(path)
        ? { path, text: bytes.toString("utf8") }
        : { path, size: bytes.length, head: bytes };
    });
  const node = parse(sources).value;
  const course = node && compile(node, { edition: "learner" }).value;
  if (!course) throw new Error("The course could not be compiled.");
  return course;
}

/** Everything done, chosen and written that can be. */
function longest(course: CompiledCourse): string {
  const of = model(project(course));
  const state = freshState(of.course, 4095);
  for (const view of of.course.views) state.seen.add(view.id);
  for (const item of of.items)
    state.replies.set(
      item.id,
      Array.from({ length: item.marks }, () => (item.wide ? 31 : 1)),
    );
  for (const item of of.items)
    if (item.kind === "free-text") state.texts.set(item.id, "a".repeat(reflectionRoom));
  for (const id of state.tasks.keys()) state.texts.set(id, "a".repeat(reflectionRoom));
  for (const quiz of state.quizzes.values()) Object.assign(quiz, { tries: 63, best: 100 });
  for (const task of state.tasks.values()) {
    task.criteria.fill(true);
    task.steps.fill(true);
    task.rubric.fill(2);
    Object.assign(task, { safety: true, declared: true, role: 3 });
  }
  return encode(of, state);
}

describe("the bound that a build computes", () => {
  it("is never exceeded, and not far off", async () => {
    const reference = join(await emptyFolder(), "x10");
    mkdirSync(reference);
    writeCourse(reference, sizes.x10, 3);
    for (const folder of [join(root, "courses/digitale-auftragsmappe"), reference]) {
      const course = compiled(folder);
      const used = longest(course).length;
      expect(used).toBeLessThanOrEqual(stateBound(course));
      expect(used).toBeGreaterThan(stateBound(course) * 0.8);
    }
  });

  it("is below 800 characters for the tenfold reference course", async () => {
    const reference = join(await emptyFolder(), "x10");
    mkdirSync(reference);
    writeCourse(reference, sizes.x10, 3);
    expect(longest(compiled(reference)).length).toBeLessThanOrEqual(800);
  });
});
