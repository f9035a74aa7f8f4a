import type { CompiledCourse, Entry } from "./course.ts";
import type { Item } from "./item.ts";

/** The least that a learner's own text may take, in characters of the encoded state. */
export const reflectionRoom = 200;

/** Version, checksum, course fingerprint, current page, and the separators between the parts. */
const frame = 40;

/**
 * The most characters that the saved state of a course can take, every question answered and every text at its
 * guaranteed minimum. The player's encoder (packages/player/src/state) never writes more; a test holds the two together.
 */
export function stateBound(course: CompiledCourse): number {
  const modules = course.modules.map(({ entries }) => {
    const remembered = entries.filter((one) => one.kind === "page" || (one.kind === "quiz" && !one.graded));
    return 4 + 2 * remembered.length + sum(entries.map(entryBound));
  });
  return frame + sum(modules);
}

/** Characters that so many yes-or-no answers take, five to a character. */
function flags(count: number): number {
  return Math.max(1, Math.ceil(count / 5));
}

function sum(values: readonly number[]): number {
  return values.reduce((one, other) => one + other, 0);
}

function entryBound(entry: Entry): number {
  if (entry.kind === "task") {
    const { criteria, phases, rubric } = entry.task;
    const ticks = 2 + criteria.length + sum(phases.map((phase) => phase.steps.length));
    return 2 + flags(ticks) + 1 + (rubric?.criteria.length ?? 0) + 1 + 2 + reflectionRoom;
  }
  return (entry.kind === "quiz" ? 5 : 0) + sum(entry.items.map((item) => 2 + answerBound(item)));
}

function answerBound(item: Item): number {
  switch (item.kind) {
    case "gap-text":
      return flags(item.gaps.length);
    case "mark-words":
      return flags(item.words.length);
    case "matching":
      return item.pairs.length;
    case "ordering":
      return item.entries.length;
    case "numeric":
      return 1;
    case "free-text":
      return flags(item.criteria.length) + 1 + 2 + reflectionRoom;
    case "self-assessment":
      return item.statements.length;
    default:
      return flags(item.options.length);
  }
}

/** How many texts of their own learners can write: tasks have one each, free-text questions are one. */
export function textCount(course: CompiledCourse): number {
  const entries = course.modules.flatMap((module) => module.entries);
  return sum(
    entries.map((entry) =>
      entry.kind === "task" ? 1 : entry.items.filter((item) => item.kind === "free-text").length,
    ),
  );
}
