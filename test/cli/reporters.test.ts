import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "@kurswerk/diagnostics";
import { describe, expect, it } from "vitest";
import { address, uriOf } from "../../packages/cli/src/reporters/address.ts";
import { github } from "../../packages/cli/src/reporters/github.ts";
import { gitlab } from "../../packages/cli/src/reporters/gitlab.ts";
import { reporters } from "../../packages/cli/src/reporters/index.ts";
import { json } from "../../packages/cli/src/reporters/json.ts";
import { junit } from "../../packages/cli/src/reporters/junit.ts";
import { type Part, type Report, reportOf, type Setting } from "../../packages/cli/src/reporters/report.ts";
import { sarif } from "../../packages/cli/src/reporters/sarif.ts";
import { readAnnotations } from "../support/annotations.ts";
import { readJunit } from "../support/junit.ts";
import { root } from "../support/kurswerk.ts";
import { readSarif } from "../support/sarif.ts";
import { gitlabSchema, reportSchema, sarifSchema } from "../support/schemas.ts";

/** A finding whose sentence quotes `file`; the mark stands at the first `⟦…⟧` of the text. */
function found(
  path: string,
  file: string,
  text?: string,
  severity: Diagnostic["severity"] = "error",
): Diagnostic {
  const start = text?.indexOf("⟦") ?? 0;
  const end = text === undefined ? 0 : text.indexOf("⟧") - 1;
  const code = severity === "warning" ? "media/file-unused" : "media/file-missing";
  return { code, severity, data: { file }, span: { path, start, end } };
}

const unmarked = (text: string): string => text.replace(/[⟦⟧]/g, "");

function part(name: string, path: string, text: string, file: string): Part {
  return {
    name,
    diagnostics: [
      found(path, file, text),
      found(path, file, text),
      found(`${name}/media/Plan, Ä:1.svg`, file, undefined, "warning"),
    ],
    suppressed: [
      { diagnostic: found(path, "still", text, "warning"), reason: "Für „später“ & <mehr>\nmit Umbruch" },
    ],
    texts: new Map([
      [path, unmarked(text)],
      [`${name}/course.yaml`, "title: Ö\n"],
    ]),
  };
}

const german: Setting = { language: "de", color: false, strict: false, root: "/arbeit/kurse" };
const hostile =
  'a,b: 100%25 ::error::x ]]> <b a="1">&amp; {0} {{name}} [Wort](3) \u0007\u001b[31m \ud83d\ude00 \ud800 zwei\nZeilen';
const text = "# Über\r\n\r\nEmoji 😀 und ⟦ein Wort⟧ hier\r\n";

const cases: Readonly<Record<string, Report>> = {
  "umlauts, blanks and signs": reportOf(
    [
      part("courses/Prüfung & Öl 100%", "courses/Prüfung & Öl 100%/modules/1 ä/a,b:c #1?.md", text, hostile),
      part("courses/zwei", "courses/zwei/modules/1/a.md", "eins\n⟦zwei\ndrei⟧\n", "b"),
      {
        name: "courses/drei",
        diagnostics: [],
        suppressed: [],
        texts: new Map([["courses/drei/course.yaml", ""]]),
      },
    ],
    german,
  ),
  "paths from the root": reportOf(
    [
      part("/arbeit/kurse/courses/Süß", "/arbeit/kurse/courses/Süß/a.md", text, "a"),
      part("/anderswo/Süß", "/anderswo/Süß/a.md", text, "a"),
    ],
    { ...german, language: "en", strict: true },
  ),
  "Windows paths": reportOf(
    [
      part("C:/Users/Jörg Süß/Kurse/courses/Öl", "C:/Users/Jörg Süß/Kurse/courses/Öl/a.md", text, "a"),
      part(
        "c:\\users\\Jörg Süß\\Kurse\\courses\\Lack",
        "c:\\users\\Jörg Süß\\Kurse\\courses\\Lack\\b.md",
        text,
        "a",
      ),
      part("D:/Ablage/Kurs 1", "D:/Ablage/Kurs 1/a.md", text, "a"),
      part("//server/Freigabe/Kurs", "//server/Freigabe/Kurs/a.md", text, "a"),
    ],
    { ...german, root: "C:\\Users\\Jörg Süß\\Kurse".replaceAll("\\", "/") },
  ),
  "packages without a name": reportOf(
    [
      {
        diagnostics: [found("dist/kurs ä.zip!/imsmanifest.xml", "x", "<a>⟦b⟧</a>")],
        suppressed: [],
        texts: new Map([["dist/kurs ä.zip!/imsmanifest.xml", "<a>b</a>"]]),
      },
      { diagnostics: [found("dist/leer.zip", "x")], suppressed: [], texts: new Map() },
    ],
    german,
  ),
  "nothing at all": reportOf([], german),
};

describe.each(Object.entries(cases))("%s", (_, report) => {
  const place = (one: Diagnostic): { readonly path: string; readonly line: number } | undefined => {
    const read = report.texts.get(one.span.path);
    const path = address(one.span.path, report.root);
    return { path, line: read === undefined ? 1 : read.slice(0, one.span.start).split(/\r\n|\n/).length };
  };

  it("is JSON by its own schema", () => {
    const told = JSON.parse(json(report));
    expect(reportSchema(told) ? [] : reportSchema.errors).toEqual([]);
    expect(told.diagnostics.map((one: { path: string }) => one.path)).toEqual(
      report.diagnostics.map((one) => one.span.path),
    );
  });

  it("is SARIF by the public schema, and is read back the same", () => {
    const log = sarif(report);
    expect(sarifSchema(JSON.parse(log)) ? [] : sarifSchema.errors).toEqual([]);
    const results = readSarif(log);
    const all = [...report.diagnostics, ...report.suppressed.map((one) => one.diagnostic)];
    expect(results.map((one) => one.code)).toEqual(all.map((one) => one.code));
    expect(
      results.map((one) => one.path.replace(/^file:(?:\/\/(?=\/)\/?(?=[a-z]:)|\/\/(?=\/))?/i, "")),
    ).toEqual(all.map((one) => place(one)?.path));
    expect(results.map((one) => one.region?.[0] ?? 1)).toEqual(all.map((one) => place(one)?.line));
    expect(results.map((one) => one.reason)).toEqual([
      ...report.diagnostics.map(() => undefined),
      ...report.suppressed.map((one) => one.reason),
    ]);
    expect(new Set(results.map((one) => one.fingerprint)).size).toBe(all.length);
  });

  it("is JUnit XML whose failures are those of the command", () => {
    const tests = readJunit(junit(report));
    const failing = report.diagnostics.filter((one) => one.severity === "error" || report.strict);
    const failed = tests.filter((one) => one.failure);
    expect(failed.length).toBe(new Set(failing.map((one) => one.span.path)).size);
    expect(
      failed
        .map((one) => one.failure?.text)
        .join("\n")
        .split("\n→ ").length - 1,
    ).toBe(failing.length);
    expect(new Set(tests.map((one) => one.suite)).size).toBe(report.parts.length);
    for (const { reason } of report.suppressed)
      expect(tests.some((one) => one.output?.includes(reason))).toBe(true);
  });

  it("is a list of annotations that GitHub's runner takes as they are", () => {
    const annotations = readAnnotations(github(report));
    expect(annotations.map((one) => one.properties["file"])).toEqual(
      report.diagnostics.map((one) => place(one)?.path),
    );
    expect(annotations.map((one) => one.command)).toEqual(report.diagnostics.map((one) => one.severity));
    expect(annotations.map((one) => Number(one.properties["line"] ?? 1))).toEqual(
      report.diagnostics.map((one) => place(one)?.line),
    );
  });

  it("is a code quality report by GitLab's list, each entry with a fingerprint of its own", () => {
    const issues = JSON.parse(gitlab(report));
    expect(gitlabSchema(issues) ? [] : gitlabSchema.errors).toEqual([]);
    expect(
      issues.map((one: { location: { path: string; lines: { begin: number } } }) => ({
        path: one.location.path,
        line: one.location.lines.begin,
      })),
    ).toEqual(report.diagnostics.map(place));
    expect(new Set(issues.map((one: { fingerprint: string }) => one.fingerprint)).size).toBe(issues.length);
  });
});

describe("what an author wrote", () => {
  const report = cases["umlauts, blanks and signs"] as Report;
  const shown = ["\u0007", "\u001b", "\ud800 "].reduce(
    (text, sign) => text.replaceAll(sign, sign.endsWith(" ") ? "\ufffd " : "\ufffd"),
    hostile,
  );

  it("arrives in SARIF but for a link, which gets a blank", () => {
    expect(readSarif(sarif(report))[0]?.text).toContain(hostile.replace("](", "] ("));
  });

  it("arrives in annotations", () => {
    expect(readAnnotations(github(report))[0]?.text).toContain(hostile);
  });

  it("arrives in JUnit XML but for signs that XML has no place for", () => {
    expect(readJunit(junit(report))[0]?.failure?.text).toContain(shown);
  });
});

describe("places", () => {
  const report = cases["umlauts, blanks and signs"] as Report;

  it("count in UTF-16 units, and end behind in SARIF and with the last column on GitHub", () => {
    expect(readSarif(sarif(report))[0]?.region).toEqual([3, 14, 3, 22]);
    expect(readAnnotations(github(report))[0]?.properties).toMatchObject({
      line: "3",
      col: "14",
      endColumn: "21",
    });
  });

  it("of several lines have no columns on GitHub", () => {
    const { properties } = readAnnotations(github(report))[3] ?? { properties: {} };
    expect(properties).toMatchObject({ line: "2", endLine: "3" });
    expect(properties).not.toHaveProperty("col");
  });
});

describe("fingerprints", () => {
  it("stay when lines above are added, and change with the line", () => {
    const of = (source: string): readonly string[] =>
      readSarif(
        sarif(
          reportOf(
            [
              {
                name: "a",
                diagnostics: [found("a/b.md", "x", source)],
                suppressed: [],
                texts: new Map([["a/b.md", unmarked(source)]]),
              },
            ],
            german,
          ),
        ),
      ).map((one) => one.fingerprint);
    expect(of("# A\n\nein ⟦Wort⟧\n")).toEqual(of("# A\n\nneu\n\n  ein ⟦Wort⟧\n"));
    expect(of("# A\n\nein ⟦Wort⟧\n")).not.toEqual(of("# A\n\nzwei ⟦Wort⟧\n"));
  });
});

describe("addresses", () => {
  it.each([
    ["courses/a/b.md", "/x", "courses/a/b.md"],
    ["./courses/a.md", "/x", "courses/a.md"],
    ["/x/courses/a.md", "/x", "courses/a.md"],
    ["/xy/a.md", "/x", "/xy/a.md"],
    ["a\\b.md", "/x", "a\\b.md"],
    ["c:\\Kurse\\Öl\\a.md", "C:/kurse", "Öl/a.md"],
    ["/a.md", "/", "a.md"],
    ["../a.md", "/x", "../a.md"],
  ])("%s in %s is %s", (path, root, told) => expect(address(path, root)).toBe(told));

  it.each([
    ["a b/ä.md", "a%20b/%C3%A4.md"],
    ["a:b/c.md", "a%3Ab/c.md"],
    ["100%.md", "100%25.md"],
    ["/x/ö", "file:///x/%C3%B6"],
    ["C:/Öl/a", "file:///C:/%C3%96l/a"],
    ["//server/Öl", "file://server/%C3%96l"],
    ["\ud800.md", "%EF%BF%BD.md"],
  ])("%s as a URI is %s", (path, uri) => expect(uriOf(path)).toBe(uri));
});

describe("the list of reporters", () => {
  it("is what is tested here", () => {
    expect(Object.keys(reporters)).toEqual(["pretty", "json", "sarif", "junit", "github", "gitlab"]);
  });

  it.each(["de", "en"])(
    "is what the reference in %s describes, with a report that its schema takes",
    (language) => {
      const page = readFileSync(join(root, "docs/reference", language, "reports.md"), "utf8");
      expect([...page.matchAll(/^\| `([a-z]+)` \|/gm)].map((row) => row[1])).toEqual(Object.keys(reporters));
      const report = JSON.parse(/^```json\n([\s\S]*?)^```/m.exec(page)?.[1] ?? "null");
      expect(reportSchema(report) ? [] : reportSchema.errors).toEqual([]);
    },
  );
});
