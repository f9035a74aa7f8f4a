import type { CompiledCourse, Entry } from "./course.ts";

/** The least that a learner's own text may take, in characters of the encoded state. */
export const reflectionRoom = 200;

/** Version, checksum, course fingerprint, current page, and the separators between the parts. */
const frame = 40;

/**
 * The most characters that the saved state of a course can take, every question answered and every text at its
 * guaranteed minimum. The player's encoder (packages/player/src/state) never writes more; a test holds the two together.
 */
export function stateBound(course: CompiledCourse): number {
  const entries = course.modules.flatMap((module) => module.entries);
  const views = course.modules.length + entries.length + 4;
  return frame + Math.ceil(views / 5) + entries.reduce((sum, entry) => sum + entryBound(entry), 0);
}

function entryBound(entry: Entry): number {
  if (entry.kind === "task") {
    const { criteria, phases, rubric } = entry.task;
    const ticks = criteria.length + phases.reduce((sum, phase) => sum + phase.steps.length, 0) + 2;
    return 6 + Math.ceil(ticks / 5) + 1 + (rubric?.criteria.length ?? 0) + reflectionRoom;
  }
  // Key of the entry, attempts, best score, seed of the draw; per question two characters of key and its answer.
  const items = entry.items.reduce(
    (sum, item) =>
      sum +
      2 +
      (item.kind === "gap-text"
        ? 1 + Math.ceil(item.gaps.length / 5)
        : Math.ceil(item.options.length / 5) + 1),
    0,
  );
  return items === 0 ? 0 : 10 + items;
}
