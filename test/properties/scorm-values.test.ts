import { describe, expect, it } from "vitest";
import type { Interaction, Report, Response } from "../../packages/player/src/lms/lms.ts";
import { type Dialect, scorm } from "../../packages/player/src/lms/scorm.ts";
import { dialect12 } from "../../packages/player/src/lms/scorm12.ts";
import { dialect2004 } from "../../packages/player/src/lms/scorm2004.ts";
import { encodeText } from "../../packages/player/src/state/text.ts";
import type { Standard } from "../support/platform.ts";
import { fc } from "../support/property.ts";
import { strict } from "../support/scorm-types.ts";

/** Text with signs of every Unicode plane, halves of signs, and what standards use as delimiters. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point)),
      fc.constantFrom(
        "[,]",
        "[.]",
        "{lang=de}",
        "{case_matters=true}",
        ",",
        ".",
        "ä",
        "👩🏽‍🔧",
        "\ud83d",
        "\udc00",
        "\0",
        "\u0007",
        "\n",
      ),
      fc.string({ minLength: 200, maxLength: 600 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));
const index = fc.integer({ min: 0, max: 25 });
const indices = fc.uniqueArray(index, { minLength: 1, maxLength: 26 });
const response: fc.Arbitrary<Response> = fc.oneof(
  indices.map((all): Response => ["choice", all]),
  indices.map((all): Response => ["sequencing", all]),
  fc.array(index, { minLength: 1, maxLength: 26 }).map((all): Response => ["matching", all]),
  fc.boolean().map((all): Response => ["true-false", all]),
  fc.array(text, { minLength: 1, maxLength: 5 }).map((all): Response => ["fill-in", all]),
  text.map((all): Response => ["long-fill-in", [all]]),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((all): Response => ["numeric", all]),
);
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,120}\/[a-z][a-z0-9-]{0,120}\/[a-z][a-z0-9-]{0,120}$/);
const interaction: fc.Arbitrary<Interaction> = fc.record({
  id,
  response,
  result: fc.constantFrom("right", "wrong", "neutral"),
  text,
});
const percent = fc.integer({ min: 0, max: 100 });
const report: fc.Arbitrary<Report> = fc.record({
  state: text.map((all) => `K1${encodeText(all)}`.slice(0, 4096)),
  at: id,
  outcome: fc.record({
    complete: fc.boolean(),
    progress: percent.map((value) => value / 100),
    status: fc.constantFrom("incomplete", "completed", "passed", "failed"),
    score: fc.option(percent, { nil: undefined }),
  }) as fc.Arbitrary<Report["outcome"]>,
  goals: fc
    .array(fc.record({ id, text, done: fc.boolean(), passed: fc.boolean(), score: percent }), {
      maxLength: 4,
    })
    .map((all) => () => all),
  interactions: fc.array(interaction, { maxLength: 3 }),
});

/** Runs a driver against a platform that takes everything, and looks at every value. */
async function sent(
  standard: Standard,
  dialect: Dialect,
  reports: readonly Report[],
): Promise<readonly string[]> {
  const look = strict(standard);
  const found: string[] = [];
  const values = new Map<string, string>();
  const api = {
    Initialize: () => "true",
    GetValue: (name: string) => values.get(name) ?? "",
    SetValue: (name: string, value: string) => {
      values.set(name, value);
      found.push(...look(name, value));
      return "true";
    },
    Commit: () => "true",
    Finish: () => "true",
    Terminate: () => "true",
  };
  const door = Object.fromEntries(Object.entries(api).map(([name, call]) => [dialect.prefix + name, call]));
  const window = { [dialect.api]: door } as Record<string, unknown>;
  window["parent"] = window;
  Object.assign(globalThis, { window });
  const lms = scorm(dialect, "normal");
  await lms.load();
  for (const one of reports) lms.save(one);
  lms.close();
  return found;
}

describe("every value that a driver sends", () => {
  it.each([
    ["scorm12", dialect12],
    ["scorm2004", dialect2004],
  ] as const)("fits the strictest reading of %s", async (standard, dialect) => {
    await fc.assert(
      fc.asyncProperty(fc.array(report, { minLength: 1, maxLength: 4 }), async (reports) => {
        expect(await sent(standard, dialect, reports)).toEqual([]);
      }),
      { numRuns: 1500, seed: 20261121, endOnFailure: true },
    );
  });
});
