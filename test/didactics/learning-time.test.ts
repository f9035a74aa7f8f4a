import { parse } from "@kurswerk/parser";
import type { ContentNode } from "@kurswerk/schema";
import { estimate } from "@kurswerk/validation";
import { describe, expect, it } from "vitest";

function content(file: string, text: string): ContentNode {
  const course = parse([
    { path: "k/course.yaml", text: "title: K\nversion: 1.0.0\nlanguage: de\nmodules: [m]\n" },
    { path: "k/modules/m/module.yaml", text: `title: M\ncontent: [${file}]\n` },
    { path: `k/modules/m/${file}`, text },
  ]).value;
  const node = course?.modules[0]?.entries[0]?.node;
  if (!node) throw new Error("The test course has no content.");
  return node;
}

const reader = { pace: 100, variables: {} };

describe("estimate", () => {
  it("adds reading, pictures, films with a fifth more, and time for doing", () => {
    const text = `---\npractice-minutes: 4\n---\n# Titel\n\n${"Wort ".repeat(200)}\n\n![Bild](../../media/a.svg)\n\n::video{src=../../media/v.mp4 captions=../../media/v.vtt minutes="5"}\n`;
    expect(estimate(content("seite.md", text), reader)).toBeCloseTo(2 + 0.2 + 6 + 4, 5);
  });

  it("takes the share of a quiz that one attempt shows", () => {
    const question = (id: string): string => `:::single-choice{#${id}}\nWas?\n\n- [x] A\n- [ ] B\n:::\n`;
    const quiz = `---\ndraw: 2\n---\n# Test\n\n${["a", "b", "c", "d"].map(question).join("\n")}`;
    expect(estimate(content("test.quiz.md", quiz), reader)).toBeCloseTo(1.5, 5);
  });

  it("believes the phases of a task", () => {
    const task =
      "# Bauen\n\n## Produkt\n\nTeil\n\n- [ ] passt\n\n## Planen (20 Minuten)\n\nText\n\n## Bewerten (10 Minuten)\n\nText\n";
    expect(estimate(content("bauen.task.md", task), reader)).toBe(30);
  });

  it("does not count what only trainers read", () => {
    const text = `# Titel\n\n:::trainer\n${"Wort ".repeat(500)}\n:::\n\nKurz.\n`;
    expect(estimate(content("seite.md", text), reader)).toBeCloseTo(0.01, 5);
  });
});
