import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@kurswerk/parser";
import type { Source } from "@kurswerk/schema";
import { profileOf, rules, validate } from "@kurswerk/validation";
import { describe, expect, it } from "vitest";
import { root } from "../support/kurswerk.ts";

const base = join(root, "test/examples/base-course");
const encoder = new TextEncoder();

/** The base course with some files replaced or added. */
function course(replaced: Readonly<Record<string, string>>): readonly Source[] {
  const files = new Map(
    readdirSync(base, { recursive: true, encoding: "utf8", withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry): [string, string] => [
        join(entry.parentPath, entry.name).slice(base.length + 1),
        readFileSync(join(entry.parentPath, entry.name), "utf8"),
      ]),
  );
  for (const [path, text] of Object.entries(replaced)) files.set(path, text);
  return [...files].map(([name, text]) => {
    const path = `kurs/${name}`;
    return /\.(md|yaml)$/.test(name)
      ? { path, text }
      : { path, size: encoder.encode(text).length, head: encoder.encode(text) };
  });
}

/** Codes that only some profiles know; their examples are checked under `strict`. */
const optional = new Set(
  rules.filter((rule) => rule.profiles).flatMap((rule) => rule.messages.map((one) => one.code)),
);

function check(sources: readonly Source[], code = "") {
  const parsed = parse(sources);
  if (!parsed.value) return parsed.diagnostics;
  const profile = profileOf(parsed.value, optional.has(code) ? "strict" : undefined);
  return validate(parsed.value, rules, profile, parsed.diagnostics, { today: "2026-03-31" }).diagnostics;
}

interface Example {
  readonly code: string;
  readonly kind: string;
  readonly path: string;
  readonly text: string;
}

const pages = readdirSync(join(root, "packages"), { recursive: true, encoding: "utf8" }).filter(
  (path) => /src\/.*\/[a-z0-9]+\/[a-z0-9-]+\/README\.md$/.test(path) && !path.includes("node_modules"),
);

const examples = pages.flatMap((path): readonly Example[] => {
  const page = readFileSync(join(root, "packages", path), "utf8");
  const code = /^# (\S+)/.exec(page)?.[1] ?? "";
  return [...page.matchAll(/^```\w+ (good|bad)(?: \d+)? (\S+)\n([\s\S]*?)^```$/gm)].map(
    ([, kind = "", file = "", text = ""]) => ({
      code,
      kind,
      path: file,
      text: text.replaceAll("~~~", "```"),
    }),
  );
});

describe("the base course", () => {
  it("has nothing wrong", () => {
    expect(check(course({}))).toEqual([]);
  });
});

describe.each(examples)("$code: $kind $path", ({ code, kind, path, text }) => {
  it("is told as its page says", () => {
    const start = text.indexOf("⟦");
    const found = check(course({ [path]: text.replace(/[⟦⟧]/g, "") }), code).filter(
      (one) => one.code === code,
    );
    if (kind === "good") return expect(found).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
    if (start === -1) return;
    const end = text.indexOf("⟧") - 1;
    expect(found.map(({ span }) => ({ path: span.path, start: span.start, end: span.end }))).toContainEqual({
      path: `kurs/${path}`,
      start,
      end,
    });
  });
});
