import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { built } from "../support/course.ts";
import { root } from "../support/kurswerk.ts";

const update = process.env["UPDATE_GOLDEN"] === "1";

/** HTML with one element a line, so that a change shows as a change. */
function lines(html: string): string {
  return html.replace(/></g, ">\n<");
}

const courses: readonly (readonly [string, string])[] = [
  ...readdirSync(join(root, "courses"))
    .sort()
    .map((name) => [name, join("courses", name)] as const),
  ["question-kinds", "test/golden/question-kinds/source"],
];

describe.each(courses)("%s", (name, source) => {
  it("builds what was agreed", async () => {
    const { files, data } = await built(source);
    const made = new Map([
      ["index.html", lines(new TextDecoder().decode(files["index.html"]))],
      ["imsmanifest.xml", lines(new TextDecoder().decode(files["imsmanifest.xml"]))],
      ["player-course.json", `${JSON.stringify(data, null, 2)}\n`],
      ["files.txt", `${Object.keys(files).sort().join("\n")}\n`],
    ]);
    const folder = join(root, "test/golden", name, "expected/scorm12");
    if (update) {
      rmSync(folder, { recursive: true, force: true });
      for (const [path, text] of made) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    }
    for (const [path, text] of made) {
      expect(existsSync(join(folder, path)), `${path}: run with UPDATE_GOLDEN=1 and look at the change`).toBe(
        true,
      );
      expect(text, path).toBe(readFileSync(join(folder, path), "utf8"));
    }
  });
});
