import { distance } from "fastest-levenshtein";

/**
 * The candidate that the author most likely meant, or `undefined` when none is near.
 * Near is an edit distance of at most a third of the word's length, rounded up, case ignored: two swapped letters of “titel” count as two.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = word.toLowerCase();
  let limit = Math.max(1, Math.ceil(typed.length / 3));
  let best: string | undefined;
  for (const candidate of candidates) {
    const edits = distance(typed, candidate.toLowerCase());
    if (edits > limit || (edits === limit && best !== undefined)) continue;
    best = candidate;
    limit = edits;
  }
  return best;
}
