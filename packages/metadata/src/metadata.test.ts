import type { CompiledCourse, Html, Module } from "@kurswerk/format";
import { describe, expect, it } from "vitest";
import { amb } from "./amb/amb.ts";
import { badges } from "./badges/badges.ts";
import { lom12, lom2004, structuredData } from "./formats.ts";
import { kursnet } from "./kursnet/kursnet.ts";
import { nameLines } from "./kursnet/name-lines.ts";
import { keyMissing } from "./messages/metadata/key-missing/messages.ts";
import type { FindCompetence } from "./parts/competence.ts";
import { plain } from "./parts/plain.ts";
import { escaped } from "./parts/words.ts";
import { el, xml } from "./parts/xml.ts";
import { schemaOrg } from "./schema-org/schema-org.ts";

const span = { path: "course.yaml", start: 0, end: 5 };
const paragraph = (value: string): Html => ({
  type: "root",
  children: [{ type: "element", tagName: "p", properties: {}, children: [{ type: "text", value }] }],
});

const module: Module = {
  id: "eins",
  title: [],
  name: "Eins",
  objectives: [
    { id: "messen", text: [], name: "Sie messen.", competences: ["mkr:1.3@2", "eigen:x"] },
    { id: "teilen", text: [], name: "Sie teilen.", competences: ["mkr:2.2", "mkr:1.3@1"] },
  ],
  entries: [
    {
      kind: "quiz",
      id: "eins/test",
      title: [],
      name: "Test",
      span,
      objectives: ["messen"],
      intro: { type: "root", children: [] },
      items: [],
      graded: true,
      shuffle: true,
    },
    {
      kind: "task",
      id: "eins/bau",
      title: [],
      name: "Bau",
      span,
      objectives: ["teilen"],
      task: {
        kind: "maker",
        intro: paragraph("Sie bauen."),
        criteria: [{ id: "a", span, text: paragraph("Es hält.") }],
        roles: [],
        phases: [],
        submit: [],
      },
    },
  ],
};

const course: CompiledCourse = {
  id: "kurs",
  version: "1.0.0",
  language: "de",
  edition: "learner",
  span,
  title: [],
  name: "a > b & <c> ]]>",
  description: "Wozu.",
  authors: ["Eva; Beispiel"],
  license: "CC-BY-3.0-DE",
  prerequisites: [],
  passMark: 60,
  require: ["eins"],
  modules: [module],
  glossary: [],
  assets: [
    {
      path: "media/a.png",
      source: "a.png",
      size: 1,
      credit: {
        author: "Verein",
        authorType: "organization",
        license: "CC-BY-4.0",
        source: "https://example.org/a",
      },
    },
    {
      path: "media/b.png",
      source: "b.png",
      size: 1,
      credit: { author: "Ada", license: "OFL-1.1", source: "Archiv" },
    },
    { path: "media/c.png", source: "c.png", size: 1 },
  ],
  theme: {
    colors: { text: "#000000", background: "#ffffff", accent: "#000000", onAccent: "#ffffff" },
    font: [],
  },
  delivery: { split: "course", exitOnComplete: "suspend", masteryScore: false, metadata: "none" },
  facts: {
    url: "https://example.org/kurs",
    keywords: [],
    subjects: [],
    requiredCompetences: ["mkr:9.9@2"],
    educationalLevels: [],
    methods: [],
    kursnet: {},
    places: { title: span },
  },
};

const find: FindCompetence = (reference) => {
  const [, framework, code = "", level] = /^(\w+):([\w.]+)(?:@(\d))?$/.exec(reference) ?? [];
  if (framework !== "mkr") return undefined;
  const url = "https://example.org/mkr/";
  const name = `Kompetenz ${code}`;
  const areas = [{ code: code.slice(0, 1), name: `Bereich ${code.slice(0, 1)}` }];
  const found = { url: url + code, name, code, framework: { name: "MKR", url }, areas };
  return level === undefined
    ? found
    : { ...found, level: { code: level, name: `Stufe ${level}`, rank: Number(level), text: "kann es" } };
};

describe("competences", () => {
  it("are taught, assessed and aligned where the framework has an address", () => {
    const record = amb(course, find).value?.get("course.jsonld");
    const first = { id: "https://example.org/mkr/1.3", prefLabel: { de: "Kompetenz 1.3" } };
    const second = { id: "https://example.org/mkr/2.2", prefLabel: { de: "Kompetenz 2.2" } };
    const required = { id: "https://example.org/mkr/9.9", prefLabel: { de: "Kompetenz 9.9" } };
    expect(record).toMatchObject({
      teaches: [first, second],
      assesses: [first, second],
      competencyRequired: [required],
    });
    expect(badges(course, find).value?.get("tasks/eins-bau.json")).toMatchObject({
      alignment: [
        { type: ["Alignment"], targetCode: "2.2", targetFramework: "MKR" },
        { type: ["Alignment"], targetCode: "1.3" },
      ],
    });
    expect(badges(course, find).value?.get("course.json")).toMatchObject({
      alignment: [{ targetCode: "1.3", targetDescription: "Stufe 2: kann es" }, { targetCode: "2.2" }],
    });
    expect(schemaOrg(course, find).value).toMatchObject({
      teaches: [
        "Sie messen.",
        "Sie teilen.",
        { "@type": "DefinedTerm", termCode: "1.3" },
        { termCode: "2.2" },
      ],
      competencyRequired: [{ "@id": "https://example.org/mkr/9.9", termCode: "9.9" }],
    });
  });

  it("are a path from area to level in LOM, in the way of each binding", () => {
    const lines = (text: string): string => text.replace(/\n/g, "");
    const step = (code: string, name: string): string =>
      `<id>${code}</id><entry><string language="de">${name}</string></entry>`;
    expect(lines(lom2004(course, find))).toContain(
      `<taxon>${step("1", "Bereich 1")}</taxon><taxon>${step("1.3", "Kompetenz 1.3")}</taxon><taxon>${step("2", "Stufe 2")}</taxon></taxonPath>`,
    );
    const old = (code: string, name: string): string =>
      `<taxon><id>${code}</id><entry><langstring xml:lang="de">${name}</langstring></entry>`;
    expect(lines(lom12(course, find))).toContain(
      `${old("1", "Bereich 1")}${old("1.3", "Kompetenz 1.3")}${old("2", "Stufe 2")}</taxon></taxon></taxon></taxonpath>`,
    );
    expect(lines(lom2004(course, find))).toMatch(/<value>prerequisite<\/value><\/purpose><taxonPath>/);
  });

  it("are left out without one", () => {
    const record = amb(course, () => undefined).value?.get("course.jsonld");
    expect(record).not.toHaveProperty("teaches");
    expect(record).not.toHaveProperty("assesses");
  });
});

describe("works by others", () => {
  it("are named with author, licence and origin, as far as AMB can", () => {
    expect(amb(course, find).value?.get("course.jsonld")).toMatchObject({
      isBasedOn: [
        {
          id: "https://example.org/a",
          name: "a.png",
          creator: [{ type: "Organization", name: "Verein" }],
          license: { id: "https://creativecommons.org/licenses/by/4.0/" },
        },
        { name: "b.png", creator: [{ type: "Person", name: "Ada" }] },
      ],
      license: { id: "https://creativecommons.org/licenses/by/3.0/de/" },
    });
  });
});

describe("what is missing", () => {
  it("is told once per key, and nothing is written", () => {
    const { url: _, ...facts } = course.facts;
    const made = amb({ ...course, facts }, find);
    expect(made.value).toBeUndefined();
    expect(made.diagnostics).toEqual([
      {
        code: "metadata/key-missing",
        severity: "error",
        data: { key: "metadata.url", document: "AMB" },
        span,
      },
    ]);
  });

  it("is told for KURSNET group by group", () => {
    expect(kursnet(course, find).diagnostics.map((one) => one.data["key"])).toEqual([
      "workload",
      "provider.name",
      "provider.address",
      "provider.contact",
      "metadata.modified",
      "funding.kursnet",
    ]);
  });

  it("names the group that it belongs into where there is one", () => {
    const places = { "funding.kursnet": span, provider: span };
    const codes = { certifier: 7 };
    const { diagnostics } = kursnet({ ...course, facts: { ...course.facts, places, kursnet: codes } }, find);
    const told = diagnostics.map(({ data }) => [data["key"], data["group"]]);
    expect(told).toContainEqual(["provider.address", "provider"]);
    expect(told).toContainEqual(["funding.kursnet.certificate-status", "funding.kursnet"]);
    expect(told).toContainEqual(["workload", undefined]);
    expect(keyMissing.de.hint({ key: "provider.address", document: "", group: "provider" })).toMatch(
      /„provider“.*: address: \{ street/,
    );
    expect(keyMissing.en.hint({ key: "provider.contact.email", document: "", group: undefined })).toMatch(
      /: provider: \{ contact: \{ email: \S+ \} \}$/,
    );
  });

  it("is told for a badge without criteria", () => {
    const entries = module.entries.map((entry) =>
      entry.kind === "task" ? { ...entry, task: { ...entry.task, criteria: [] } } : entry,
    );
    const { diagnostics } = badges({ ...course, modules: [{ ...module, entries }] }, find);
    expect(diagnostics).toMatchObject([{ code: "metadata/description-missing", data: { task: "Bau" } }]);
  });

  it("says which texts KURSNET would not take, in characters as people count them", () => {
    const facts = {
      ...course.facts,
      address: { street: "ß".repeat(31), zip: "0", city: "👋".repeat(36), country: "DE" },
    };
    const { diagnostics } = kursnet({ ...course, name: "x".repeat(256), facts }, find);
    const long = diagnostics.filter(({ code }) => code === "metadata/text-too-long");
    expect(long.map(({ data }) => data)).toEqual([
      { key: "title", length: 256, limit: 255 },
      { key: "provider.address.street", length: 31, limit: 30 },
    ]);
  });
});

describe("the lines of a name", () => {
  it.each([
    ["Werkstatt", ["Werkstatt"]],
    ["Beispiel-Bildungsträger & Partner", ["Beispiel-Bildungsträger &", "Partner"]],
    ["x".repeat(70), ["x".repeat(30), "x".repeat(30), "x".repeat(10)]],
    [
      `${"y".repeat(20)} ${"z".repeat(29)} ${"w".repeat(29)}`,
      ["y".repeat(20), "z".repeat(29), "w".repeat(29)],
    ],
  ])("of %s have 30 characters and lose none", (name, lines) => {
    expect(nameLines(name)).toEqual(lines);
  });
});

describe("texts", () => {
  it("survive XML and JSON as they are", () => {
    expect(lom12(course)).toContain("a > b &#x26; &#x3C;c> ]]&gt;</langstring>");
    expect(lom2004(course)).toContain("FN:Eva\\; Beispiel");
    expect(JSON.parse(structuredData(course))).toMatchObject({ name: course.name });
  });

  it("keep their spaces where elements are set on lines", () => {
    expect(xml(el("a", {}, el("b", {}, "x >"), el("c", {})))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n<b>x ></b>\n<c></c>\n</a>\n',
    );
  });

  it("lose their markup, not their lines", () => {
    const item = (value: string) =>
      ({ type: "element", tagName: "li", properties: {}, children: [{ type: "text", value }] }) as const;
    const list = {
      type: "element",
      tagName: "ul",
      properties: {},
      children: [item("eins\nzwei"), item("drei")],
    } as const;
    expect(plain([list as never])).toBe("eins zwei\ndrei");
  });
});

it("writes names into Markdown as they are read, not as signs", () => {
  expect(escaped("Anfänger*innen und Lots*innen: 1 < 2 & [mehr] in `C:\\x_y_z`, R&amp;D")).toBe(
    "Anfänger\\*innen und Lots\\*innen: 1 \\< 2 & \\[mehr\\] in \\`C:\\\\x\\_y\\_z\\`, R\\&amp;D",
  );
  expect(["1. Schritt", "- a", "# b", "-5 Grad", "3.5 mm"].map(escaped)).toEqual([
    "1\\. Schritt",
    "\\- a",
    "\\# b",
    "-5 Grad",
    "3.5 mm",
  ]);
});

it.each([
  ["https://kurse.example.org/a", "https://kurse.example.org/a#eins"],
  ["https://kurse.example.org/#/a/", "https://kurse.example.org/#/a/eins"],
])("calls parts of %s by addresses with one # only", (url, part) => {
  const { value } = amb({ ...course, facts: { ...course.facts, url } }, find);
  const { value: given } = badges({ ...course, facts: { ...course.facts, url } }, find);
  const ids = [...(value?.values() ?? []), ...(given?.values() ?? [])].map(
    (record) => (record as { id: string }).id,
  );
  expect(ids).toContain(part);
  for (const id of ids) expect(id.split("#").length).toBeLessThanOrEqual(2);
  expect(new Set(ids).size).toBe(ids.length);
});

it("gives every task a file of its own, also where module and task make the same name", () => {
  const task = module.entries.find((entry) => entry.kind === "task");
  if (!task) throw new Error("The course of this test has no task.");
  const modules = [
    { ...module, id: "a", entries: [{ ...task, id: "a/b-c" }] },
    { ...module, id: "a-b", entries: [{ ...task, id: "a-b/c" }] },
    { ...module, id: "d", entries: [{ ...task, id: "d/e" }] },
  ];
  const { value } = badges({ ...course, modules }, find);
  expect([...(value?.keys() ?? [])]).toEqual([
    "course.json",
    "tasks/a.b-c.json",
    "tasks/a-b.c.json",
    "tasks/d-e.json",
  ]);
});
