import { parse } from "@kurswerk/parser";
import type { CanvasFile } from "@kurswerk/schema";
import { profiles, rules, validate } from "@kurswerk/validation";
import { describe, expect, it } from "vitest";
import { skeleton } from "../../packages/cli/src/from-canvas/skeleton.ts";
import { fc } from "../support/property.ts";

/** Families of rules that judge the plan of a canvas and the words in it, not how they were written down. */
const didactic = /^(?:a11y|alignment|funding|item|language|load|maker|objective|time)\//;

/** Everything that the other rules say about the course of a canvas. */
function found(canvas: CanvasFile) {
  const files = skeleton(canvas, canvas.language ?? "de");
  const parsed = parse([...files].map(([path, text]) => ({ path: `kurs/${path}`, text })));
  if (!parsed.value) return parsed.diagnostics;
  const { diagnostics } = validate(parsed.value, rules, profiles.standard, parsed.diagnostics);
  return diagnostics.filter((one) => !didactic.test(one.code));
}

function canvasOf(texts: readonly string[], language: "de" | "en"): CanvasFile {
  let at = 0;
  const text = (): string => {
    at += 1;
    return texts[at % texts.length] ?? "Text";
  };
  return {
    title: text(),
    language,
    summary: text(),
    goal: { text: text(), measure: text() },
    prerequisites: [text()],
    learners: { needs: [text(), text()], benefit: [text()] },
    media: [{ medium: "Film", benefit: text(), source: text() }],
    modules: [0, 1].map(() => ({
      title: text(),
      summary: text(),
      objectives: { eins: { text: text(), bloom: "apply" as const }, zwei: { text: text() } },
      phases: [
        {
          phase: "on-site" as const,
          content: (["page", "practice", "test", "task", "assignment"] as const).map((kind) => ({
            kind,
            title: text(),
            note: text(),
            minutes: 7,
            team: 3,
            media: ["Film"],
            hazards: ["laser" as const],
          })),
        },
      ],
    })),
    evaluation: { output: text(), instruments: [text()] },
  };
}

const nasty = [
  "C# & <b>fett</b> {{x}} *a* _b_ `c`",
  "[Link](x.md) ![Bild](y.png) [ ] [x] [^1] [a][b]",
  "# Titel",
  "- Liste",
  "1. eins",
  "::: trainer",
  ":::note",
  "Thema:Wort ::video{src=x} :term[Wort]",
  "a | b | c",
  "---",
  "=== ",
  "> Zitat",
  "ja",
  "null",
  "3,5",
  "Preis: 40,2 # Kommentar",
  '"Anführung" und \\ Strich',
  "[OFFEN: Wie heißt das? (mit *Stern*)]",
  "[OFFEN: nie geschlossen",
  "[OFFEN: offen [Link](x.md)",
  "[OFFEN: Begriff]: x.md",
  "Zeile eins\n\nZeile zwei\n- drei",
  "https://example.org/a_b?c=1&d=2",
  "~~~",
  "```",
  "+49 2203 123",
  "😀 日本語",
  "&amp; &lt;",
];

describe("the course of a canvas", () => {
  it.each(nasty)("has no errors whatever its texts say: %s", (text) => {
    for (const language of ["de", "en"] as const) {
      const all = found(canvasOf([text], language));
      expect(all.filter((one) => one.severity === "error").map((one) => [one.code, one.data])).toEqual([]);
      expect(
        all.filter((one) => one.code !== "course/placeholder-left").map((one) => [one.code, one.span.path]),
      ).toEqual([]);
    }
  });

  it("has no errors for texts of any kind", () => {
    const piece = fc.oneof(fc.constantFrom(...nasty), fc.string({ minLength: 1, unit: "grapheme" }));
    const text = fc.array(piece, { minLength: 1, maxLength: 3 }).map((all) => all.join(" "));
    const texts = fc.array(
      text.filter((one) => /[\p{L}\p{N}]/u.test(one)),
      { minLength: 1, maxLength: 9 },
    );
    fc.assert(
      fc.property(texts, fc.constantFrom("de" as const, "en" as const), (all, language) => {
        const errors = found(canvasOf(all, language)).filter((one) => one.severity === "error");
        expect(errors.map((one) => [one.code, one.span.path, one.data])).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
