import type { Asked, Cue } from "./article-cue.ts";

const numbers: Readonly<Record<string, number>> = { beiden: 2, zwei: 2, drei: 3, vier: 4, fünf: 5 };
const asksFor = /(?<!\p{L})welche[nr]? (beiden|zwei|drei|vier|fünf)(?!\p{L})/iu;

/** "Welche zwei Angaben …": only the key names as many things. */
export function countCue({ stem, key, others }: Asked): Cue | undefined {
  const word = asksFor.exec(stem)?.[1]?.toLowerCase() ?? "";
  const wanted = numbers[word];
  if (wanted === undefined || things(key) !== wanted) return undefined;
  return others.some((text) => things(text) === wanted) ? undefined : { sort: "count", word };
}

/** How many things an answer lists. */
function things(text: string): number {
  return text.split(/, (?:und )?| und | sowie | \+ | & /).length;
}
