import { describe, expect, it } from "vitest";
import { codeFrame } from "./code-frame.ts";

function frame(marked: string): string {
  const start = marked.indexOf("⟦");
  const end = marked.indexOf("⟧") - 1;
  return codeFrame(marked.replace(/[⟦⟧]/g, ""), { start, end });
}

describe("codeFrame", () => {
  it("shows the line before and a mark under the place", () => {
    expect(frame("title: Belege\nverison: ⟦1.0⟧\n")).toBe(
      "  1 | title: Belege\n  2 | verison: 1.0\n    |          ^^^",
    );
  });

  it("marks one place where the span is empty or the line ends", () => {
    expect(frame("a⟦⟧")).toBe("  1 | a\n    |  ^");
  });

  it("stays on the first line of a span over several", () => {
    expect(frame("⟦ab\ncd⟧")).toBe("  1 | ab\n    | ^^");
  });

  it("counts wide characters twice, combining marks not at all, tabs as two", () => {
    expect(frame("\t🙂u\u0308⟦x⟧")).toBe("  1 |   🙂u\u0308x\n    |      ^");
  });

  it("cuts a long line around the mark", () => {
    const cut = frame(`${"a".repeat(300)}⟦b⟧${"c".repeat(300)}`);
    expect(cut.split("\n").map((row) => row.length)).toEqual([106, 27]);
    expect(cut).toContain("ab");
  });
});
