import { describe, expect, it } from "vitest";
import { multiChoiceTexts } from "../texts/multi-choice.ts";
import { checkH5p, type Site } from "./index.ts";

const question = {
  media: { disableImageZooming: false },
  question: "<p>Wohin gehört ein Lieferschein?</p>",
  answers: [
    { text: "Mappe", correct: true, tipsAndFeedback: { tip: "", chosenFeedback: "", notChosenFeedback: "" } },
    { text: "Korb", correct: false },
  ],
  overallFeedback: [{ from: 0, to: 100 }],
  ...multiChoiceTexts.de,
};
const nested = (params: object, more: object = {}): object => ({
  content: [
    {
      content: {
        library: "H5P.MultiChoice 1.16",
        params,
        subContentId: "a3899052-a588-5d08-b579-18b2ad4a69cf",
        metadata: { contentType: "Multiple Choice", license: "U", title: "Frage 1" },
        ...more,
      },
      useSeparator: "auto",
    },
  ],
});
const library = (machineName: string, version: string): object => ({
  machineName,
  majorVersion: Number(version.split(".")[0]),
  minorVersion: Number(version.split(".")[1]),
});
const description = {
  title: "Prüfen",
  language: "de",
  mainLibrary: "H5P.Column",
  embedTypes: ["iframe"],
  license: "CC BY-SA",
  licenseVersion: "4.0",
  preloadedDependencies: [library("H5P.Column", "1.18"), library("H5P.MultiChoice", "1.16")],
};

type Files = Readonly<Record<string, object | string>>;
function found(
  files: Files,
  installed?: readonly string[],
  site: Site = {},
): readonly (readonly [string, unknown])[] {
  const all: Files = { "h5p.json": description, "content/content.json": nested(question), ...files };
  const bytes = Object.entries(all).map(([name, value]): [string, Uint8Array] => [
    name,
    new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value)),
  ]);
  return checkH5p(new Map(bytes), "a.h5p", { ...site, ...(installed ? { installed } : {}) }).map(
    ({ code, data }) => [code, data],
  );
}
const at = "content[0].content";

describe("checkH5p", () => {
  it("finds nothing in a package that is right", () => {
    expect(found({})).toEqual([]);
  });

  it.each<readonly [string, Files, string, object]>([
    [
      "an entry for a folder",
      { "content/": "" },
      "h5p/file-not-allowed",
      { file: "content/", lms: "not-in-whitelist" },
    ],
    [
      "an SVG",
      { "content/images/a.svg": "<svg/>" },
      "h5p/file-not-allowed",
      { file: "content/images/a.svg", lms: "not-in-whitelist" },
    ],
    [
      "broken JSON",
      { "content/content.json": "{" },
      "h5p/package-unreadable",
      { file: "content/content.json", lms: "unable-to-parse-package" },
    ],
    [
      "JSON behind a byte order mark",
      { "content/content.json": `\ufeff${JSON.stringify(nested(question))}` },
      "h5p/package-unreadable",
      { file: "content/content.json", lms: "unable-to-parse-package" },
    ],
    [
      "a list as content",
      { "content/content.json": "[]" },
      "h5p/package-unreadable",
      { file: "content/content.json", lms: "unable-to-parse-package" },
    ],
    [
      "a title of 256 bytes",
      { "h5p.json": { ...description, title: "ä".repeat(128) } },
      "h5p/manifest-invalid",
      { key: "title", lms: "invalid-h5p-json-file" },
    ],
    [
      "a language with an underscore",
      { "h5p.json": { ...description, language: "de_DE" } },
      "h5p/manifest-invalid",
      { key: "language", lms: "invalid-h5p-json-file" },
    ],
    [
      "a licence as SPDX writes it",
      { "h5p.json": { ...description, license: "CC-BY" } },
      "h5p/manifest-invalid",
      { key: "license", lms: "invalid-h5p-json-file" },
    ],
    [
      "an author without a role",
      { "h5p.json": { ...description, authors: [{ name: "Ana" }] } },
      "h5p/manifest-invalid",
      { key: "authors", lms: "invalid-h5p-json-file" },
    ],
    [
      "a main library that is not listed",
      { "h5p.json": { ...description, preloadedDependencies: [library("H5P.MultiChoice", "1.16")] } },
      "h5p/library-undeclared",
      { library: "H5P.Column", lms: "missing-main-library" },
    ],
    [
      "a nested library that is not listed",
      { "h5p.json": { ...description, preloadedDependencies: [library("H5P.Column", "1.18")] } },
      "h5p/library-undeclared",
      { library: "H5P.MultiChoice 1.16", lms: "missing-required-library" },
    ],
    [
      "a nested library of another version",
      { "content/content.json": nested(question, { library: "H5P.MultiChoice 1.14" }) },
      "h5p/library-not-allowed",
      { library: "H5P.MultiChoice 1.14", at },
    ],
    [
      "an id that is no UUID",
      { "content/content.json": nested(question, { subContentId: "1" }) },
      "h5p/value-invalid",
      { at: `${at}.subContentId`, problem: "id" },
    ],
    [
      "an unknown key",
      { "content/content.json": nested({ ...question, extra: 1 }) },
      "h5p/value-unknown",
      { at: `${at}.params.extra` },
    ],
    [
      "a missing key",
      { "content/content.json": nested({ ...question, question: undefined }) },
      "h5p/value-missing",
      { at: `${at}.params.question` },
    ],
    [
      "a number out of range",
      { "content/content.json": nested({ ...question, overallFeedback: [{ from: 0, to: 150 }] }) },
      "h5p/value-invalid",
      { at: `${at}.params.overallFeedback[0].to`, problem: "range" },
    ],
    [
      "a text for a number",
      { "content/content.json": nested({ ...question, overallFeedback: [{ from: "0", to: 100 }] }) },
      "h5p/value-invalid",
      { at: `${at}.params.overallFeedback[0].from`, problem: "type" },
    ],
    [
      "no answers",
      { "content/content.json": nested({ ...question, answers: [] }) },
      "h5p/value-invalid",
      { at: `${at}.params.answers`, problem: "too-few" },
    ],
    [
      "an unknown choice",
      {
        "content/content.json": {
          content: [{ ...(nested(question) as { content: object[] }).content[0], useSeparator: "never" }],
        },
      },
      "h5p/value-invalid",
      { at: "content[0].useSeparator", problem: "choice" },
    ],
    [
      "a table in a question",
      { "content/content.json": nested({ ...question, question: "<table></table>" }) },
      "h5p/markup-stripped",
      { at: `${at}.params.question`, markup: "<table>" },
    ],
    [
      "a script",
      { "content/content.json": nested({ ...question, question: '<p onclick="a()">b</p>' }) },
      "h5p/markup-stripped",
      { at: `${at}.params.question`, markup: "onclick=" },
    ],
    [
      "a tag in plain text",
      {
        "content/content.json": nested({
          ...question,
          overallFeedback: [{ from: 0, to: 100, feedback: "a <b>b</b>" }],
        }),
      },
      "h5p/value-invalid",
      { at: `${at}.params.overallFeedback[0].feedback`, problem: "markup" },
    ],
    [
      "a colour where the field allows none",
      { "content/content.json": nested({ ...question, question: '<p style="color:#757575;">a</p>' }) },
      "h5p/markup-stripped",
      { at: `${at}.params.question`, markup: "color:#757575" },
    ],
    [
      "an alignment of a tag that has none",
      { "content/content.json": nested({ ...question, question: '<em style="text-align:left">a</em>' }) },
      "h5p/markup-stripped",
      { at: `${at}.params.question`, markup: 'style="text-align:left"' },
    ],
    [
      "a licence that nobody knows",
      { "content/content.json": nested(question, { metadata: { license: "CC-BY", title: "a" } }) },
      "h5p/value-invalid",
      { at: `${at}.metadata.license`, problem: "choice" },
    ],
  ])("finds %s", (_, files, code, data) => {
    expect(found(files)).toContainEqual([code, data]);
  });

  it("takes what H5P’s own editor writes", () => {
    const files = (metadata: object, more: object = {}): Files => ({
      "content/content.json": nested(
        { ...question, question: '<p style="text-align: center;">&#039;a&#039;</p>', ...more },
        { metadata, subContentId: "{a3899052-a588-5d08-b579-18b2ad4a69cf}" },
      ),
    });
    const edited = { license: "U", title: "'a' & b", extraTitle: "a", authors: [], changes: [] };
    expect(found(files(edited))).toEqual([]);
    expect(found(files({}, { overallFeedback: [{ from: 0, to: 100, feedback: "'a' & b" }] }))).toEqual([]);
    const bare = nested(question, { metadata: undefined, subContentId: undefined });
    expect(found({ "content/content.json": bare })).toEqual([]);
  });

  it("takes the looks that a field allows", () => {
    const text = (html: string): Files => ({
      "h5p.json": {
        ...description,
        mainLibrary: "H5P.AdvancedText",
        preloadedDependencies: [library("H5P.AdvancedText", "1.1")],
      },
      "content/content.json": { text: html },
    });
    const colour = '<span style="font-size: 1.5em; color: rgb(1, 2, 3);background-color:#fff">a</span>';
    expect(found(text(colour))).toEqual([]);
    expect(found(text('<span style="font-family: Arial; color: red">a</span>'))).toEqual([
      ["h5p/markup-stripped", { at: "text", markup: "font-family: Arial" }],
      ["h5p/markup-stripped", { at: "text", markup: "color: red" }],
    ]);
  });

  it("names a type that it cannot check once", () => {
    const chart = { library: "H5P.Chart 1.2", params: {} };
    const column = { content: [chart, chart].map((content) => ({ content, useSeparator: "auto" })) };
    expect(
      found({
        "h5p.json": {
          ...description,
          preloadedDependencies: [library("H5P.Column", "1.18"), library("H5P.Chart", "1.2")],
        },
        "content/content.json": column,
      }).filter(([code]) => code === "h5p/type-unchecked"),
    ).toEqual([["h5p/type-unchecked", { library: "H5P.Chart 1.2" }]]);
  });

  it.each(["h5p.json", "content/content.json"])("misses %s", (name) => {
    const rest = new Map([
      [name === "h5p.json" ? "content/content.json" : "h5p.json", new TextEncoder().encode("{}")],
    ]);
    expect(checkH5p(rest, "a.h5p").map((one) => one.data)).toContainEqual({
      file: name,
      lms: name === "h5p.json" ? "invalid-h5p-json-file" : "invalid-content-folder",
    });
  });

  it("says what it cannot check", () => {
    const files = {
      "h5p.json": {
        ...description,
        mainLibrary: "H5P.Chart",
        preloadedDependencies: [library("H5P.Chart", "1.2")],
      },
    };
    expect(found(files)).toEqual([["h5p/type-unchecked", { library: "H5P.Chart 1.2" }]]);
  });

  it("names the folder that was packed instead of its content", () => {
    const entries = ["kurs/", "kurs/h5p.json", "kurs/content/content.json"];
    const files = new Map(entries.map((name): [string, Uint8Array] => [name, new Uint8Array()]));
    expect(checkH5p(files, "a.h5p").map(({ code, data }) => [code, data])).toEqual([
      ["h5p/package-unreadable", { file: "h5p.json", folder: "kurs", lms: "invalid-h5p-json-file" }],
    ]);
  });

  it("passes over names that platforms pass over", () => {
    expect(found({ "content/.DS_Store": "", "__MACOSX/content": "" })).toEqual([]);
  });

  it("knows what a platform lacks, and takes a newer main library", () => {
    expect(found({}, ["H5P.Column 1.19", "H5P.MultiChoice 1.16"])).toEqual([]);
    expect(found({}, ["H5P.Column 1.18", "H5P.MultiChoice 1.17"])).toEqual([
      ["h5p/library-missing", { library: "H5P.MultiChoice 1.16", lms: "missing-required-library" }],
    ]);
    expect(found({}, ["H5P.MultiChoice 1.16"])).toEqual([
      ["h5p/library-missing", { library: "H5P.Column 1.18", lms: "missing-main-library" }],
    ]);
  });

  describe("in a package with libraries", () => {
    const bring = (name: string, version: string, more: object = {}): Files => ({
      [`${name}-${version}/library.json`]: {
        ...library(name, version),
        patchVersion: 1,
        title: name,
        preloadedJs: [{ path: "a.js" }],
        ...more,
      },
      [`${name}-${version}/a.js`]: "",
    });
    const all = { ...bring("H5P.Column", "1.18"), ...bring("H5P.MultiChoice", "1.16") };

    it("finds nothing when all are there", () => {
      expect(found(all)).toEqual([]);
    });

    it("finds what is missing at any depth, unless the platform has it", () => {
      const needy = bring("H5P.Column", "1.18", { editorDependencies: [library("H5PEditor.List", "1.0")] });
      expect(found({ ...all, ...needy })).toEqual([
        [
          "h5p/library-unpacked",
          { library: "H5PEditor.List 1.0", by: "H5P.Column 1.18", lms: "missing-required-library" },
        ],
      ]);
      expect(found({ ...all, ...needy }, ["H5PEditor.List 1.0"])).toEqual([]);
      expect(found(bring("H5P.MultiChoice", "1.16"))).toEqual([
        ["h5p/library-unpacked", { library: "H5P.Column 1.18", lms: "missing-main-library" }],
      ]);
    });

    it("counts only what the platform has where nobody may install", () => {
      const here = ["H5P.Column 1.18", "H5P.MultiChoice 1.16"];
      expect(found(all, here, { mayInstall: false })).toEqual([]);
      expect(found(all, here.slice(1), { mayInstall: false })).toEqual([
        ["h5p/library-missing", { library: "H5P.Column 1.18", lms: "missing-main-library" }],
      ]);
    });

    it("knows what an older core refuses", () => {
      const newer = {
        ...all,
        ...bring("H5P.Column", "1.18", { coreApi: { majorVersion: 1, minorVersion: 28 } }),
      };
      expect(found(newer, undefined, { core: "1.28" })).toEqual([]);
      expect(found(newer, undefined, { core: "1.27" })).toEqual([
        [
          "h5p/core-too-old",
          { libraries: ["H5P.Column 1.18 (1.28)"], limit: "1.27", lms: "api-version-unsupported" },
        ],
      ]);
    });

    it.each([
      ["H5P.Bad-1.0/library.json", "{", "invalid-library-json-file", undefined],
      ["H5P.Bad-1.0.1/library.json", "", "library-directory-name-mismatch", undefined],
      ["H5P.Bad-1.0/library.json", "", "library-missing-file", "b.js"],
    ])("refuses %s with %j", (name, text, lms, file) => {
      const sound = { ...library("H5P.Bad", "1.0"), patchVersion: 1, title: "Bad" };
      const bad = { [name]: text || { ...sound, ...(file ? { preloadedJs: [{ path: file }] } : {}) } };
      expect(found({ ...all, ...bad })).toEqual([
        ["h5p/library-invalid", { folder: name.split("/")[0], lms, file }],
      ]);
    });
  });
});
