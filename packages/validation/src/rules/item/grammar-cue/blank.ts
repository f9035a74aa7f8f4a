/** What stands for the answer in a stem. */
const blank = String.raw`(?:…|\.{3}|_{2,}|\[…\]|\(…\))`;

/** The last word before the blank, or at the end of a stem that breaks off, and the word before it. */
const open = new RegExp(
  String.raw`(?<![\p{L}/)])(?:(\p{L}+) )?(\p{L}+)[ „“"]*(?:${blank}|(:)?[ –-]*$)`,
  "gu",
);

/** What stands before the place that an answer is put into. */
export interface Opening {
  readonly word: string;
  /** A word in small letters between this one and the place. */
  readonly adjective?: string;
  /** True when a colon ends the stem, with nothing to fill in. */
  readonly colon: boolean;
}

/** Every word of a stem that an answer may be read after: the last one, or the one before an adjective. */
export function openings(stem: string): readonly Opening[] {
  return [...stem.matchAll(open)].flatMap(([, before, last = "", mark]) => {
    const colon = mark !== undefined;
    const adjective = before !== undefined && /^\p{Ll}{4,}$/u.test(last);
    return [
      { word: last.toLowerCase(), colon },
      ...(adjective ? [{ word: before.toLowerCase(), adjective: last, colon }] : []),
    ];
  });
}
