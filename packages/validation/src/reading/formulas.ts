import type { Counts } from "./counts.ts";

/** Words per sentence. */
function length({ words, sentences }: Counts): number {
  return words / sentences;
}

function percent(part: number, { words }: Counts): number {
  return (100 * part) / words;
}

/** LIX (Björnsson 1968): under 40 is easy, 40 to 50 medium, 50 to 60 hard. */
export function lix(counts: Counts): number {
  return length(counts) + percent(counts.long, counts);
}

/** Flesch reading ease for German (Amstad 1978): 60 to 70 is medium, 30 to 50 hard. */
export function amstad(counts: Counts): number {
  return 180 - length(counts) - (58.5 * counts.syllables) / counts.words;
}

/** Wiener Sachtextformel 1 to 4 (Bamberger and Vanecek 1984): about the school grade, 4 to 15. */
export function wiener(counts: Counts, version: 1 | 2 | 3 | 4): number {
  const many = percent(counts.many, counts);
  const long = percent(counts.long, counts);
  const single = percent(counts.single, counts);
  const sentence = length(counts);
  switch (version) {
    case 1:
      return 0.1935 * many + 0.1672 * sentence + 0.1297 * long - 0.0327 * single - 0.875;
    case 2:
      return 0.2007 * many + 0.1682 * sentence + 0.1373 * long - 2.779;
    case 3:
      return 0.2963 * many + 0.1905 * sentence - 1.1144;
    case 4:
      return 0.2744 * many + 0.2656 * sentence - 1.693;
  }
}
