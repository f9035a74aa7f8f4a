import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "@kurswerk/compiler";
import { parse } from "@kurswerk/parser";
import type { Source } from "@kurswerk/schema";
import { profiles, rules, validate } from "@kurswerk/validation";
import { describe, expect, it } from "vitest";
import { root } from "../support/kurswerk.ts";
import { fc } from "../support/property.ts";

const folder = join(root, "courses/digitale-auftragsmappe");
const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) =>
    /^(course|glossary|media)\.yaml$|1-belege\/(module|belege-kennen|belege-pruefen)|mappe\./.test(
      path.replaceAll("\\", "/"),
    ),
  )
  .sort()
  .map((path) => ({
    path: `kurs/${path.replaceAll("\\", "/")}`,
    text: readFileSync(join(folder, path), "utf8"),
  }));

const pieces = [
  "\t",
  ":::",
  "::",
  ":",
  "{{",
  "}}",
  "[[",
  "]]",
  "- [x]",
  ">",
  "#",
  "---\n",
  "&a",
  "*a",
  "{",
  "}",
  "[",
  "]",
  '"',
  "'",
  "|",
  "%",
  "@",
  "`",
  "<b>",
  "\u0000",
  "\ufeff",
  "\u2028",
  "🙂",
  "ä",
  ", ",
  ": ",
  " #x",
  "\n\n",
  "\r\n",
  "!!js",
  "<<: ",
  "  ",
  "null",
  "40,2",
];

/** One change to one file: characters cut out, something put in, lines swapped. */
const change = fc.record({
  file: fc.nat(texts.length - 1),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(30),
  put: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 8 })),
});

function changed(
  changes: readonly { file: number; at: number; cut: number; put: string }[],
): readonly Source[] {
  const sources = texts.map((one) => ({ ...one }));
  for (const { file, at, cut, put } of changes) {
    const one = sources[file];
    if (!one) continue;
    const start = Math.floor(at * one.text.length);
    one.text = one.text.slice(0, start) + put + one.text.slice(start + cut);
  }
  return sources;
}

/** Two thousand courses take half a minute on a quiet machine, and longer on a busy one. */
const patience = 300_000;

describe("a course with random damage", { timeout: patience }, () => {
  it("is answered with diagnostics at places in its files, never with an exception", () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const sources = changed(changes);
        const lengths = new Map(sources.map((one) => [one.path, "text" in one ? one.text.length : 0]));
        const parsed = parse(sources);
        const course = parsed.value;
        const found = course
          ? validate(course, rules, profiles.standard, parsed.diagnostics).diagnostics
          : parsed.diagnostics;
        for (const { span } of found) {
          const length = lengths.get(span.path) ?? 0;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(length);
        }
        if (course) compile(course, { edition: "learner" });
      }),
      { numRuns: 1000, seed: 20261121, endOnFailure: true },
    );
  });

  it("takes any text as any file", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts.map((one) => one.path)),
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 10 })), {
          maxLength: 60,
        }),
        (path, parts) => {
          const parsed = parse(
            texts.map((one) => (one.path === path ? { path, text: parts.join("") } : one)),
          );
          if (parsed.value) validate(parsed.value, rules, profiles.standard, parsed.diagnostics);
        },
      ),
      { numRuns: 1000, seed: 7, endOnFailure: true },
    );
  });
});

describe("hostile text", () => {
  it.each([
    ["directives", ":::a\n".repeat(3000)],
    ["quotes", ">".repeat(15_000)],
    ["brackets", "[".repeat(15_000)],
    ["images", "![".repeat(8000)],
    ["emphasis", "*_".repeat(8000)],
    ["lists", Array.from({ length: 400 }, (_, at) => `${" ".repeat(at * 2)}- a`).join("\n")],
  ])("of %s is refused or read at once", (_, text) => {
    const start = performance.now();
    const { diagnostics } = parse(
      texts.map((one) =>
        one.path.endsWith("belege-kennen.md") ? { ...one, text: `# Seite\n\n${text}` } : one,
      ),
    );
    expect(diagnostics.some((one) => one.span.path.endsWith("belege-kennen.md"))).toBe(true);
    // Far from a measurement: without the scan some of these take minutes.
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it("of YAML aliases is not expanded", () => {
    const bomb = `title: &a [x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nversion: 1.0.0\nlanguage: de\nmodules: [belege]\n`;
    const { diagnostics } = parse(
      texts.map((one) => (one.path === "kurs/course.yaml" ? { ...one, text: bomb } : one)),
    );
    expect(diagnostics.map((one) => one.code)).toContain("yaml/alias");
  });
});
