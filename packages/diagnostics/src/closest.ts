import { distance } from "fastest-levenshtein";

/**
 * The candidate that the author most likely meant, or `undefined` when none is near.
 * Near is an edit distance of at most a third of the word's length (at least 1), case ignored.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = word.toLowerCase();
  let limit = Math.max(1, Math.floor(typed.length / 3));
  let best: string | undefined;
  for (const candidate of candidates) {
    const edits = distance(typed, candidate.toLowerCase());
    if (edits > limit || (edits === limit && best !== undefined)) continue;
    best = candidate;
    limit = edits;
  }
  return best;
}
