import { describe, expect, it } from "vitest";
import { plainText } from "../../packages/target-h5p/src/check/markup.ts";
import { escaped } from "../../packages/target-h5p/src/html/escaped.ts";
import { el } from "../../packages/target-h5p/src/html/nodes.ts";
import { serialize } from "../../packages/target-h5p/src/html/serialize.ts";
import { aroundGaps, inGap } from "../../packages/target-h5p/src/items/gap-syntax.ts";
import { markedText } from "../../packages/target-h5p/src/items/marked-text.ts";
import { fc } from "../support/property.ts";

/** Texts full of the signs that mean something somewhere in H5P. */
const text = fc
  .array(
    fc.constantFrom(
      "a",
      "ß",
      "👋",
      " ",
      "*",
      "/",
      ":",
      "\\",
      "\\+",
      "&",
      "<",
      ">",
      '"',
      "'",
      ";",
      "&#42;",
      ".",
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join("").trim())
  .filter((word) => word !== "");

function decoded(html: string): string {
  return html
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}

/** As H5P.Blanks takes a gap apart: the tip after a colon, answers between slashes, then references become signs. */
function blanks(question: string): readonly (readonly string[])[] {
  return [...question.matchAll(/\*([^*]+)\*/g)].map(([, gap = ""]) =>
    (gap.split(":")[0] ?? "").split("/").map((answer) => decoded(answer.trim())),
  );
}

/** As H5P.DragText takes a word apart: without its tip and its two feedbacks. */
function dragged(field: string): readonly string[] {
  return field
    .split(/(\*.*?\*)/)
    .filter((part) => /^\*.*\*$/.test(part))
    .map((part) => decoded(part.replace(/\*/g, "").replace(/:[^\\*]+|\\[+-][^\\*:]+/g, "")));
}

/** As H5P.MarkTheWords finds the words to mark: runs between spaces, per text, with an asterisk at both ends. */
function marked(html: string): readonly string[] {
  return html.split(/<[^>]+>/).flatMap((part) =>
    decoded(part)
      .split(/\s+/)
      .map((word) => word.replace(/^[[({⟨¿¡“"«„]+/, "").replace(/[",….:;?!\])}⟩»”]+$/, ""))
      .filter((word) => word.replaceAll("**", "").length > 2 && /^\*.*\*$/.test(word.replaceAll("**", "")))
      .map((word) => word.slice(1, -1).replaceAll("**", "*")),
  );
}

describe("texts in H5P's gap syntax", () => {
  it("are read as they were written, in gaps and around them", () => {
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1, maxLength: 3 }), (around, answers) => {
        const gap = `*${answers.map((one) => inGap(escaped(one))).join("/")}*`;
        const before = aroundGaps(serialize([{ type: "text", value: around }]));
        expect(blanks(`${before} ${gap} ${before}`)).toEqual([answers]);
        expect(decoded(before)).toBe(around);
      }),
    );
  });

  it("are dragged as they were written", () => {
    fc.assert(
      fc.property(text, text, (around, word) => {
        expect(dragged(`${aroundGaps(escaped(around))} *${inGap(escaped(word))}*`)).toEqual([word]);
      }),
    );
  });

  it("are marked as they were written, whatever stands beside them", () => {
    const word = fc.stringMatching(/^[a-zäß👋]{1,6}$/u);
    const beside = fc.stringMatching(/^[ a„“"(),.*-]{0,7}$/);
    fc.assert(
      fc.property(beside, word, beside, (before, right, after) => {
        const node = el("p", before, { ...el("span", right), properties: { dataWord: "0" } }, after);
        expect(marked(markedText([node], [{ text: right, correct: true }]))).toEqual([right]);
      }),
      {
        examples: [
          ["(*)*", "ß", ""],
          ["**a*", "ß", ",*a*"],
        ],
        numRuns: 1000,
      },
    );
  });
});

describe("plain fields", () => {
  it("hold nothing that a platform would still escape", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (any) => {
        const found: string[] = [];
        plainText(escaped(any), "a", { files: new Map(), report: ({ code }) => found.push(code) });
        expect(found).toEqual([]);
      }),
    );
  });
});
