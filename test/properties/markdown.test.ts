import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { additions, markdownTree, treeWith } from "../../packages/parser/src/markdown/tree.ts";
import { root } from "../support/kurswerk.ts";
import { fc } from "../support/property.ts";

/** Parts of what the additions are written with, whole and broken. */
const parts = fc.constantFrom(
  ...[
    "a",
    "b ",
    "\n",
    "\n\n",
    "|",
    "-",
    ":",
    ":-",
    "-:",
    "--",
    " ",
    "\t",
    "\\",
    "[",
    "]",
    "^",
    "x",
    "X",
    "[ ]",
    "[x]",
  ],
  ...[
    "- ",
    "1. ",
    "> ",
    ":::",
    ":::tip\n",
    ":term[a]",
    "{#id}",
    "[^1]",
    "[^1]: ",
    "`",
    "*",
    "g*i",
    "_",
    "    ",
    "```\n",
    "<b>",
  ],
);

describe("additions that a text cannot hold", () => {
  it("change nothing when they are left out", () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 24 }), (some) => {
        const text = some.join("");
        expect(markdownTree(text)).toEqual(treeWith(additions, text));
      }),
      { numRuns: 5000 },
    );
  });

  it("change nothing in the texts of the courses", () => {
    const folder = join(root, "courses");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".md"),
    );
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) {
      const text = readFileSync(join(folder, file), "utf8");
      expect(markdownTree(text)).toEqual(treeWith(additions, text));
    }
  });
});

describe("a star inside a word", () => {
  const inner = (text: string): readonly unknown[] => {
    const [paragraph] = markdownTree(text).children;
    return paragraph && "children" in paragraph
      ? paragraph.children.map((one) => ("value" in one ? one.value : [one.type, inside(one)]))
      : [];
  };
  const inside = (node: object): unknown =>
    "children" in node ? (node.children as object[]).map(inside).join("") : (node as { value: string }).value;

  it.each(["Alle Kolleg*innen und Lots*innen sind da.", "jede*r Öl*ä, 3*4*5 mm", "Schüler*innen"])(
    "stays: %s",
    (text) => expect(inner(text)).toEqual([text]),
  );

  it.each([
    ["*Kolleg*innen* da", [["emphasis", "Kolleg*innen"], " da"]],
    ["ein **fettes**s Wort", ["ein ", ["strong", "fettes"], "s Wort"]],
    ["die *Lots*innen und Kolleg*innen*", ["die ", ["emphasis", "Lots*innen und Kolleg*innen"]]],
    ["(*so*)", ["(", ["emphasis", "so"], ")"]],
  ])("leaves emphasis around words alone: %s", (text, nodes) => expect(inner(text)).toEqual(nodes));
});
