import type { PlayerItem } from "@kurswerk/format";
import type { Flags } from "./model.ts";

/**
 * The share of a question's points that an answer earns, 0..1.
 * One right option: all or nothing. Several: right choices minus wrong ones, over the number of right options, never below 0.
 * Gaps: the share of right gaps.
 */
export function score(item: PlayerItem, answer: Flags): number {
  if (item.kind === "gap-text") return share(answer.filter(Boolean).length, item.gaps.length);
  const rightOnes = item.options.filter((option) => option.correct).length;
  const hits = item.options.filter((option, index) => option.correct && answer[index]).length;
  const misses = item.options.filter((option, index) => !option.correct && answer[index]).length;
  if (item.kind !== "multiple-choice") return hits === 1 && misses === 0 ? 1 : 0;
  return Math.max(0, share(hits - misses, rightOnes));
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
