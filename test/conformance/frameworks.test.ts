import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { frameworks } from "@kurswerk/frameworks";
import { Ajv } from "ajv";
import { beforeAll, describe, expect, it } from "vitest";
import { emptyFolder, kurswerk } from "../support/kurswerk.ts";
import { readCsv } from "../support/small-csv.ts";
import { casePackage } from "./case-rules.ts";

const ids = frameworks.map((one) => one.id);
const languages = ["de", "en"] as const;
const valid = new Ajv({ strict: false, allErrors: true }).compile(casePackage);

async function exported(id: string, ...args: readonly string[]): Promise<string> {
  const run = await kurswerk(["frameworks", "export", id, ...args]);
  expect(run).toMatchObject({ code: 0, stderr: "" });
  return run.stdout;
}

interface Link {
  readonly identifier: string;
  readonly title: string;
  readonly uri: string;
}
interface Item extends Link {
  readonly fullStatement: string;
  readonly humanCodingScheme?: string;
}
interface Association extends Link {
  readonly associationType: string;
  readonly sequenceNumber?: number;
  readonly originNodeURI: Link;
  readonly destinationNodeURI: Link;
}
interface Level {
  readonly score: number;
  readonly description: string;
}
interface Package {
  readonly CFDocument: Link;
  readonly CFItems: readonly Item[];
  readonly CFAssociations: readonly Association[];
  readonly CFRubrics?: readonly {
    readonly CFRubricCriteria: readonly { CFItemURI: Link; CFRubricCriterionLevels: readonly Level[] }[];
  }[];
}

describe.each(ids)("%s as CASE", (id) => {
  const framework = frameworks.find((one) => one.id === id);

  it.each(languages)("keeps the rules in %s, and gives the same bytes again", async (language) => {
    const text = await exported(id, "--for", "case", "--language", language);
    expect(valid(JSON.parse(text)), JSON.stringify(valid.errors)).toBe(true);
    expect(await exported(id, "--for", "case", "--language", language)).toBe(text);
  });

  it("is a tree that reaches every part, in order", async () => {
    const made: Package = JSON.parse(await exported(id, "--for", "case"));
    const parts = [made.CFDocument, ...made.CFItems];
    const all = [...parts, ...made.CFAssociations].map((one) => one.identifier);
    expect(new Set(all).size).toBe(all.length);
    const known = new Map(parts.map((one) => [one.identifier, one.uri]));
    const inside = made.CFAssociations.filter((one) => one.associationType !== "isRelatedTo");
    for (const { originNodeURI, destinationNodeURI } of inside)
      for (const end of [originNodeURI, destinationNodeURI])
        expect(known.get(end.identifier), end.title).toBe(end.uri);
    const reached = new Set([made.CFDocument.identifier]);
    for (let before = 0; before < reached.size; ) {
      before = reached.size;
      for (const { associationType, originNodeURI, destinationNodeURI } of inside) {
        const [above, below] =
          associationType === "isChildOf"
            ? [destinationNodeURI, originNodeURI]
            : [originNodeURI, destinationNodeURI];
        if (reached.has(above.identifier)) reached.add(below.identifier);
      }
    }
    expect(reached.size).toBe(parts.length);
    const siblings = inside.filter((one) => one.associationType === "isChildOf");
    const numbers = new Map<string, number[]>();
    for (const { destinationNodeURI, sequenceNumber = 0 } of siblings)
      numbers.set(destinationNodeURI.identifier, [
        ...(numbers.get(destinationNodeURI.identifier) ?? []),
        sequenceNumber,
      ]);
    for (const found of numbers.values()) expect(found).toEqual(found.map((_, index) => index + 1));
    const codes = made.CFItems.map((one) => one.humanCodingScheme);
    for (const item of framework?.items ?? []) expect(codes).toContain(item.code);
  });

  it("says what every level means, where the framework does", async () => {
    const made: Package = JSON.parse(await exported(id, "--for", "case"));
    const described = (framework?.items ?? []).filter((item) => item.descriptors);
    const criteria = made.CFRubrics?.[0]?.CFRubricCriteria ?? [];
    expect(criteria.map((one) => one.CFItemURI.title.split(" ")[0])).toEqual(
      described.map((item) => item.code),
    );
    for (const [at, { CFRubricCriterionLevels }] of criteria.entries())
      expect(CFRubricCriterionLevels.map((one) => [one.score, one.description])).toEqual(
        framework?.levels.map((level, index) => [index + 1, described[at]?.descriptors?.[level.id]?.de]),
      );
  });
});

describe("identifiers of CASE", () => {
  it("belong to a framework whatever its language, and lead from one to another", async () => {
    const [de, en, other]: Package[] = await Promise.all(
      [
        ["mkr-nrw", "de"],
        ["mkr-nrw", "en"],
        ["digcomp-3.0", "de"],
      ].map(async ([id = "", language = ""]) =>
        JSON.parse(await exported(id, "--for", "case", "--language", language)),
      ),
    );
    expect(en?.CFItems.map((one) => one.identifier)).toEqual(de?.CFItems.map((one) => one.identifier));
    const related = de?.CFAssociations.filter((one) => one.associationType === "isRelatedTo") ?? [];
    const there = new Set(other?.CFItems.map((one) => one.identifier));
    expect(related).toHaveLength(48);
    expect(related.filter((one) => there.has(one.destinationNodeURI.identifier))).toHaveLength(24);
    const address = "http://w3id.org/openeduhub/vocabs/medienkompetenzrahmenNRW/1.3";
    expect(de?.CFItems.find((one) => one.humanCodingScheme === "1.3")?.uri).toBe(address);
  });

  it("stay what they are", async () => {
    const made: Package = JSON.parse(await exported("codile", "--for", "case"));
    expect(made.CFDocument.identifier).toBe("1fbafbdd-00c5-53df-bd66-dae265aa434b");
    expect(made.CFItems.find((one) => one.humanCodingScheme === "COACH.S.1")?.identifier).toBe(
      "f6b4a5d4-d717-5652-9ec2-13c396f062e2",
    );
  });
});

/** A competency framework as Moodle's import would have it, read from a CSV file by its columns. */
interface Row {
  readonly parent: string;
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly scale: string;
  readonly configuration: string;
  readonly taxonomy: string;
}

const rowOf = ([
  parent,
  id,
  name,
  description,
  ,
  scale,
  configuration,
  ,
  ,
  ,
  ,
  ,
  ,
  taxonomy,
]: readonly string[]): Row => ({
  parent: parent ?? "",
  id: id ?? "",
  name: name ?? "",
  description: description ?? "",
  scale: scale ?? "",
  configuration: configuration ?? "",
  taxonomy: taxonomy ?? "",
});

/** Holds a CSV file against every rule of standards.md, B.1; returns the framework's row and the competences. */
function readMoodle(csv: string): readonly [framework: Row, items: readonly Row[]] {
  const [head, first, ...rest] = readCsv(csv);
  expect(head?.[0]).toBe("Parent ID number");
  for (const record of [head, first, ...rest]) expect(record).toHaveLength(14);
  expect(first?.slice(7)).toEqual(["", "", "", "", "", "1", expect.stringMatching(/^\w+(,\w+)*$/)]);
  expect(first?.[4]).toBe("1");
  for (const record of rest) {
    expect(record.slice(4, 13)).toEqual(["1", "", "", "", "0", "null", "", "", ""]);
    expect(record[13]).toBe("");
  }
  const framework = rowOf(first ?? []);
  const items = rest.map(rowOf);
  const before = new Set([""]);
  for (const { parent, id, name } of items) {
    expect(before, id).toContain(parent);
    expect(before).not.toContain(id);
    before.add(id);
    expect(name).not.toBe("");
  }
  for (const { id, name, description } of [framework, ...items]) {
    for (const text of [id, name]) {
      expect([...text].length).toBeLessThanOrEqual(100);
      expect(text).not.toMatch(/[<>\\\r\n]/);
    }
    expect(description).not.toMatch(/[\\\r\n]/);
  }
  const [scaleid, ...values] = JSON.parse(framework.configuration) as Record<string, unknown>[];
  expect(scaleid).toEqual({ scaleid: "0" });
  expect(values.map((one) => one["id"])).toEqual(framework.scale.split(",").map((_, index) => index + 1));
  expect(values.filter((one) => one["scaledefault"] === 1)).toHaveLength(1);
  expect(values.filter((one) => one["proficient"] === 1).length).toBeGreaterThan(0);
  const kinds = ["behaviour", "competency", "concept", "domain", "indicator", "level", "outcome", "practice"];
  for (const kind of framework.taxonomy.split(","))
    expect([...kinds, "proficiency", "skill", "value"]).toContain(kind);
  return [framework, items];
}

describe.each(ids)("%s for Moodle", (id) => {
  const framework = frameworks.find((one) => one.id === id);

  it.each(languages)("comes through the import in %s", async (language) => {
    const [first, items] = readMoodle(await exported(id, "--for", "moodle-csv", "--language", language));
    expect(first.name).toBe(framework?.title[language]);
    expect(first.id).toContain(framework?.version);
    expect(first.scale.split(",")).toHaveLength(framework?.levels.length || 2);
    expect(new Map(items.map((one) => [one.id, [one.parent, one.name]]))).toEqual(
      new Map(framework?.items.map((item) => [item.code, [item.area ?? "", item[language]]])),
    );
    for (const item of framework?.items ?? []) {
      const shown = items.find((one) => one.id === item.code)?.description ?? "";
      for (const text of Object.values(item.descriptors ?? {}))
        expect(shown).toContain(`<td>${text[language]}</td>`);
    }
  });
});

describe("the level of proficiency in Moodle", () => {
  const proficient = async (...args: readonly string[]): Promise<readonly number[]> => {
    const [first] = readMoodle(await exported("codile", "--for", "moodle-csv", ...args));
    const values = JSON.parse(first.configuration) as { id: number; proficient: number }[];
    return values.filter((one) => one.proficient === 1).map((one) => one.id);
  };

  it("is the upper half of the levels, or what the author says", async () => {
    expect(await proficient()).toEqual([3, 4, 5]);
    expect(await proficient("--proficient", "N2")).toEqual([2, 3, 4, 5]);
  });
});

const own = `id: werkstatt
version: "2026"
de: 'Werkstatt „Öl & Lack“; Maße, Prüfen'
source: Träger Ä; "Ö" <ü>
license: CC-BY-4.0
url: https://rahmen.example.org/
item-url: https://rahmen.example.org/k/
modified: 2026-01-15
levels:
  - { id: "1", de: "mit Hilfe, sicher", aliases: [N1] }
  - { id: "2", de: allein }
items:
  - { code: A, de: Ölen; Schmieren, descriptors: { "2": leitet an } }
  - code: A,1
    area: A
    de: 'Ein "genaues" Maß <nehmen> und C:\\Teile ablegen'
    mappings: ["mkr-nrw:1.3", "werkstatt:A"]
    descriptors: { N1: 'misst "grob"; <ungefähr>', "2": "misst, prüft\\nund schreibt auf" }
  - { code: A.2, area: A, de: ${"Sehr genau prüfen ".repeat(8).trim()} }
`;

describe("a framework of one's own", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await emptyFolder();
    const course = join(folder, "courses/kurs/modules/m");
    mkdirSync(course, { recursive: true });
    mkdirSync(join(folder, "courses/frameworks"));
    writeFileSync(join(folder, "courses/frameworks/werkstatt.yaml"), own);
    writeFileSync(
      join(folder, "courses/kurs/course.yaml"),
      "title: K\nversion: 1.0.0\nlanguage: de\nmodules: [m]\n",
    );
    writeFileSync(join(course, "module.yaml"), "title: M\ncontent: [seite.md]\n");
    writeFileSync(join(course, "seite.md"), "# Seite\n\nText.\n");
  });
  const run = (...args: readonly string[]) => kurswerk(["frameworks", "export", ...args], { cwd: folder });
  const change = async (from: string, to: string, ...args: readonly string[]) => {
    const path = join(await emptyFolder(), "anders.yaml");
    writeFileSync(
      path,
      own.replace(from, () => to),
    );
    return run(path, ...args);
  };

  it("is exported by its id and by its file alike", async () => {
    const byId = await run("werkstatt", "--for", "case");
    expect(byId).toMatchObject({ code: 0, stderr: "" });
    expect((await run("courses/frameworks/werkstatt.yaml", "--for", "case")).stdout).toBe(byId.stdout);
    expect(await run("werkstatt", "--for", "case", "--out", "neu/w.json")).toMatchObject({
      code: 0,
      stdout: "Fertig: neu/w.json\n",
    });
    expect(readFileSync(join(folder, "neu/w.json"), "utf8")).toBe(byId.stdout);
    const made: Package & { CFDefinitions?: unknown } = JSON.parse(byId.stdout);
    expect(valid(made), JSON.stringify(valid.errors)).toBe(true);
    expect(made.CFDefinitions).toMatchObject({
      CFLicenses: [{ uri: "https://creativecommons.org/licenses/by/4.0/" }],
    });
    expect(made.CFItems.find((one) => one.humanCodingScheme === "A,1")?.uri).toBe(
      "https://rahmen.example.org/k/A%2C1",
    );
    expect(made.CFItems.map((one) => one.fullStatement)).toEqual(
      expect.arrayContaining(['misst "grob"; <ungefähr>', "leitet an"]),
    );
  });

  it("keeps its signs in Moodle, and says what it could not keep", async () => {
    const { code, stdout, stderr } = await run("werkstatt", "--for", "moodle-csv");
    expect(code).toBe(0);
    expect([...stderr.matchAll(/framework\/[a-z-]+/g)].map(([found]) => found).sort()).toEqual([
      "framework/level-comma",
      "framework/name-changed",
      "framework/name-cut",
    ]);
    expect(stderr).toContain("courses/frameworks/werkstatt.yaml:19:31");
    const [first, items] = readMoodle(stdout);
    expect(first).toMatchObject({ id: "werkstatt-2026", name: "Werkstatt „Öl & Lack“; Maße, Prüfen" });
    expect(first.scale).toBe("mit Hilfe; sicher,allein");
    expect(items.map(({ id, name }) => [id, name])).toEqual([
      ["A", "Ölen; Schmieren"],
      ["A,1", 'Ein "genaues" Maß ‹nehmen› und C:/Teile ablegen'],
      [
        "A.2",
        "Sehr genau prüfen Sehr genau prüfen Sehr genau prüfen Sehr genau prüfen Sehr genau prüfen Sehr…",
      ],
    ]);
    expect(items[1]?.description).toContain('<td>misst "grob"; &lt;ungefähr&gt;</td>');
    expect(items[1]?.description).toContain("Medienkompetenzrahmen NRW: Datenorganisation");
    expect(items[2]?.description).toContain(`<p>${"Sehr genau prüfen ".repeat(8).trim()}</p>`);
  });

  it("keeps levels apart whose names mislead PHP's reader", async () => {
    const misleading = "de: 'kann \\\"das\\\" <gut>'";
    const { code, stdout, stderr } = await change("de: allein", misleading, "--for", "moodle-csv");
    expect(code).toBe(0);
    expect(stderr).toContain("framework/name-changed");
    expect(stdout).not.toContain("\\");
    expect(readMoodle(stdout)[0].scale).toBe('mit Hilfe; sicher,kann /"das/" ‹gut›');
  });

  it.each([
    ["framework/day-missing", "modified: 2026-01-15\n", "", "case"],
    ["framework/code-too-long", "code: A.2", `code: ${"x".repeat(101)}`, "moodle-csv"],
    ["alignment/area-unknown", "area: A, de", "area: B, de", "moodle-csv"],
    ["alignment/area-circular", "{ code: A, de: Ölen", '{ code: A, area: "A,1", de: Ölen', "case"],
    ["alignment/code-twice", "code: A.2", "code: A", "moodle-csv"],
    ["alignment/competence-unknown", "mkr-nrw:1.3", "mkr-nrw:1.9", "case"],
    ["alignment/level-unknown", "{ N1:", "{ N9:", "case"],
    ["yaml/", "de: allein }", "de: allein", "case"],
  ])("is refused with %s at its place, and nothing is written", async (code, from, to, name) => {
    const refused = await change(from, to, "--for", name);
    expect(refused).toMatchObject({ code: 1, stdout: "" });
    expect(refused.stderr).toContain(code);
    expect(refused.stderr).toMatch(/anders\.yaml:\d+:\d+/);
  });

  it("is refused when Moodle would take two codes for one", async () => {
    const path = join(await emptyFolder(), "zahlen.yaml");
    writeFileSync(
      path,
      'version: "1"\nde: Z\nsource: Z\nlicense: CC0-1.0\nitems: [{ code: "1.1", de: A }, { code: "1.10", de: B }, { code: "1.1.1", area: "1.1", de: C }]\n',
    );
    const refused = await run(path, "--for", "moodle-csv");
    expect(refused).toMatchObject({ code: 1, stdout: "" });
    expect(refused.stderr).toContain("Moodle hält „1.10“ und den Bereich „1.1“ für dieselbe Zahl.");
  });
});

describe("the call", () => {
  it.each([
    [["export", "codile"], "--for case"],
    [["export", "codil", "--for", "case"], "Meinten Sie „codile“?"],
    [["export", "--for", "case"], "frameworks export codile"],
    [["show", "codile", "--for", "case"], "frameworks export codile"],
    [["export", "fehlt.yaml", "--for", "case"], "„fehlt.yaml“ ist keine Datei"],
    [["export", "xf", "--for", "moodle-csv", "--proficient", "9"], "Möglich sind: 1, 2, 3"],
    [["export", "bloom", "--for", "moodle-csv", "--proficient", "1"], "keine Stufen"],
    [["export", "codile", "--for", "case", "--proficient", "N2"], "moodle-csv"],
  ])("%j is answered by one sentence", async (args, words) => {
    const run = await kurswerk(["frameworks", ...args]);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain(words);
    expect(run.stderr.trim().split("\n")).toHaveLength(1);
  });
});
