import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@kurswerk/parser";
import { describe, expect, it } from "vitest";
import { examples } from "../../packages/schema/src/generate/examples/index.ts";
import { root } from "../support/kurswerk.ts";

const head = "title: Kurs\nversion: 1.0.0\nlanguage: de\nmodules: [eins]\n";

function found(name: string, text: string): readonly string[] {
  return parse([
    { path: "k/course.yaml", text: head },
    { path: "k/modules/eins/module.yaml", text: `title: Eins\ncontent: [${name}]\n` },
    { path: `k/modules/eins/${name}`, text },
  ]).diagnostics.map((one) => one.code);
}

describe("the examples of the reference are right", () => {
  const all = Object.entries(examples).flatMap(([kind, { de, en }]) => [
    [kind, "de", de] as const,
    [kind, "en", en] as const,
  ]);
  it.each(all)("%s, %s", (_, __, { markdown, yaml }) => {
    expect(found("test.quiz.md", `# Test\n\n${markdown}\n`)).toEqual([]);
    const indented = yaml
      .split("\n")
      .map((line) => `  ${line}`)
      .join("\n");
    expect(found("test.quiz.yaml", `title: Test\nquestions:\n${indented}\n`)).toEqual([]);
  });
});

describe("a kind of question has a file of its name in every room that knows kinds", () => {
  const kinds = Object.keys(examples).sort();
  const names = (folder: string): readonly string[] =>
    readdirSync(join(root, folder)).map((file) => file.replace(/\.ts$/, ""));
  it.each([
    ["packages/schema/src/items", ""],
    ["packages/schema/src/generate/examples", ""],
    ["packages/compiler/src/3-render/items", ""],
    ["packages/player/src/segments", "item-"],
  ])("%s", (folder, prefix) => {
    expect(kinds.filter((kind) => !names(folder).includes(prefix + kind))).toEqual([]);
  });
});

it("links in the documentation lead somewhere", () => {
  const pages = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => join("docs", path));
  const broken = ["README.md", "CONTRIBUTING.md", ...pages].flatMap((page) => {
    const text = readFileSync(join(root, page), "utf8").replace(/```[\s\S]*?```|`[^`\n]*`/g, "");
    return [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
      .map((link) => join(root, page, "..", link[1] ?? ""))
      .filter((path) => {
        try {
          readdirSync(path);
          return false;
        } catch (error) {
          return (error as NodeJS.ErrnoException).code !== "ENOTDIR";
        }
      })
      .map((path) => `${page}: ${path.slice(root.length)}`);
  });
  expect(broken).toEqual([]);
});
