import type { Passage } from "./passages.ts";
import { letters, syllables } from "./words.ts";

/** What the formulas of readability count. */
export interface Counts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** Words of more than six letters. */
  readonly long: number;
  /** Words of at least three syllables. */
  readonly many: number;
  /** Words of one syllable. */
  readonly single: number;
}

/** Counts passages of German text; numbers are no words here. */
export function count(texts: readonly Pick<Passage, "sentences" | "words">[]): Counts {
  const sum = { words: 0, sentences: 0, syllables: 0, long: 0, many: 0, single: 0 };
  for (const text of texts) {
    sum.sentences += text.sentences().length;
    for (const word of text.words()) {
      const length = letters(word);
      if (length === 0) continue;
      const own = syllables(word);
      sum.words += 1;
      sum.syllables += own;
      if (length > 6) sum.long += 1;
      if (own >= 3) sum.many += 1;
      if (own === 1) sum.single += 1;
    }
  }
  return sum;
}
