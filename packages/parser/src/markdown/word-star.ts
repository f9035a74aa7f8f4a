import type { Options } from "mdast-util-from-markdown";

type Syntax = Exclude<NonNullable<Options["extensions"]>[number], readonly unknown[]>;

const star = 42;
const inWords = /^[\p{L}\p{N}]$/u;

/**
 * A single star inside a word stays a star: two of them, as in „Kolleg*innen und Lots*innen“ or „3*4*5“, would be
 * emphasis in CommonMark, and the text would lose them. CommonMark has the same rule for the underscore.
 */
export const wordStar: Syntax = {
  text: {
    [star]: {
      name: "wordStar",
      tokenize(effects, ok, nok) {
        const { previous } = this;
        return (code) => {
          if (!isInWord(previous)) return nok(code);
          effects.enter("data");
          effects.consume(code);
          effects.exit("data");
          return (next) => (isInWord(next) ? ok(next) : nok(next));
        };
      },
    },
  },
};

function isInWord(code: number | null): boolean {
  return code !== null && code > 0 && inWords.test(String.fromCodePoint(code));
}
