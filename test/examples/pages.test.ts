import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { messages as storeMessages } from "@kurswerk/h5p-store/messages";
import { messages as metadataMessages } from "@kurswerk/metadata/messages";
import { messages as parserMessages } from "@kurswerk/parser";
import { messages as h5pMessages } from "@kurswerk/target-h5p/messages";
import { messages as scormMessages } from "@kurswerk/target-scorm/messages";
import { messages as ruleMessages } from "@kurswerk/validation";
import { messages as packageMessages } from "@kurswerk/verification/messages";
import { describe, expect, it } from "vitest";
import { kurswerk, root } from "../support/kurswerk.ts";

const all = [
  ...parserMessages,
  ...ruleMessages,
  ...scormMessages,
  ...packageMessages,
  ...h5pMessages,
  ...storeMessages,
  ...metadataMessages,
];
const pages = readdirSync(join(root, "packages/cli/dist/assets/pages"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".md"))
  .map((path) => path.replace(/\.md$/, ""));

describe("the pages of diagnostics", () => {
  it.each(all.map((one) => one.code))("%s has one in German and English", (code) => {
    const path = join(root, "packages/cli/dist/assets/pages", `${code}.md`);
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, "utf8")).toMatch(/^# \S+\n\n## Deutsch\n\n\S[\s\S]+\n\n## English\n\n\S/);
  });

  it("are for codes that exist", () => {
    const codes = new Set([
      ...all.map((one) => one.code),
      "source/link-loop",
      "source/link-outside",
      "source/encoding",
      "source/unreadable",
    ]);
    expect(pages.filter((code) => !codes.has(code))).toEqual([]);
  });

  it("are shown by the command in the reader's language", async () => {
    expect((await kurswerk(["explain", "yaml/tab-indent"])).stdout).toContain("Leerzeichen");
    expect((await kurswerk(["explain", "yaml/tab-indent", "--lang", "en"])).stdout).toContain("spaces");
    expect(await kurswerk(["explain", "yaml/tab"])).toMatchObject({ code: 2, stdout: "" });
  });
});
