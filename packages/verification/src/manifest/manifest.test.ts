import { describe, expect, it } from "vitest";
import { edit, manifest12, manifest2004, schemas, scorm12, scorm2004 } from "../testing/package.ts";
import { verify } from "../verify.ts";

const root12 = /<manifest[^>]*>/.exec(manifest12)?.[0] ?? "";

type Edit = readonly [from: string, to: string];

/** Codes and the marked text of everything found in the manifest. */
const found = (bytes: Uint8Array): readonly string[] => {
  const { diagnostics, texts } = verify("kurs.zip", bytes, schemas);
  return diagnostics.map(({ code, span }) =>
    `${code} ${texts.get(span.path)?.slice(span.start, span.end) ?? ""}`.trim(),
  );
};
const in12 = (...edits: readonly Edit[]): readonly string[] =>
  found(scorm12({ "imsmanifest.xml": edit(manifest12, ...edits) }));
const in2004 = (...edits: readonly Edit[]): readonly string[] =>
  found(scorm2004({ "imsmanifest.xml": edit(manifest2004, ...edits) }));

it("finds nothing wrong with sound packages", () => {
  expect(in12()).toEqual([]);
  expect(in2004()).toEqual([]);
});

it("leaves metadata about learning objects alone", () => {
  const lom = `<lom xmlns="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"><general><title>x</title></general></lom>`;
  expect(in12(["</schemaversion>", `</schemaversion>\n${lom}`])).toEqual([]);
});

describe("finding and reading", () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const utf16 = Uint8Array.from(Buffer.from(`\ufeff${manifest12.replace("UTF-8", "UTF-16")}`, "utf16le"));
  it.each([
    ["manifest/missing", { "imsmanifest.xml": undefined }],
    ["manifest/in-folder", { "imsmanifest.xml": undefined, "kurs/imsmanifest.xml": manifest12 }],
    ["manifest/name-case", { "imsmanifest.xml": undefined, "IMSManifest.xml": manifest12 }],
    ["manifest/in-zip", { "imsmanifest.xml": undefined, "kurs.zip": scorm12() }],
    ["manifest/too-large", { "imsmanifest.xml": manifest12 + Math.random().toString(36).repeat(1_000_000) }],
    ["manifest/byte-order-mark", { "imsmanifest.xml": `\ufeff${manifest12}` }],
    ["manifest/encoding-other", { "imsmanifest.xml": utf16 }],
    [
      "manifest/encoding-broken",
      { "imsmanifest.xml": Uint8Array.from(Buffer.from(manifest12.replace("Kurs<", "Größe<"), "latin1")) },
    ],
    [
      "manifest/doctype <!DOCTYPE",
      { "imsmanifest.xml": manifest12.replace("?>", "?>\n<!DOCTYPE manifest>") },
    ],
    ["manifest/entity-unknown &", { "imsmanifest.xml": manifest12.replace("Teil", "A&nbsp;B") }],
    ["manifest/xml-broken", { "imsmanifest.xml": "" }],
    ["manifest/xml-broken f", { "imsmanifest.xml": edit(manifest12, ['UTF-8"?>', 'UTF-8" foo="x"?>']) }],
    ["manifest/xml-broken <", { "imsmanifest.xml": manifest12.replace("</item>", "") }],
    ["manifest/nesting-deep <", { "imsmanifest.xml": "<manifest>".repeat(500) + "</manifest>".repeat(500) }],
    ["manifest/nesting-deep <", { "imsmanifest.xml": "<manifest>".repeat(90_000) }],
    ["manifest/root-unknown <lom>", { "imsmanifest.xml": bytes("<lom></lom>") }],
  ] as const)("says %s", (expected, changes) => {
    expect(found(scorm12(changes))).toEqual([expected.trim()]);
  });
});

describe("SCORM 1.2", () => {
  const cases: readonly (readonly [expected: string | readonly string[], ...edits: readonly Edit[]])[] = [
    ["manifest/schema-other ADL-SCORM", ["ADL SCORM", "ADL-SCORM"]],
    ["manifest/version-missing <metadata>", ["<schemaversion>1.2</schemaversion>", ""]],
    ["manifest/version-unknown 2004 2nd Edition", ["1.2</schemav", "2004 2nd Edition</schemav"]],
    ["manifest/version-unknown  1.2", ["1.2</schemav", " 1.2</schemav"]],
    ["manifest/version-mismatch 2004 4th Edition", ["1.2</schemav", "2004 4th Edition</schemav"]],
    [
      'manifest/prefix-other <resource identifier="res" type="webcontent" scorm:scormtype="sco" href="index.html">',
      ["xmlns:adlcp", "xmlns:scorm"],
      ["adlcp:scormtype", "scorm:scormtype"],
    ],
    [
      'manifest/prefix-undeclared <item identifier="item" identifierref="res" x:y="1">',
      ['"res">', '"res" x:y="1">'],
    ],
    ["manifest/default-unknown nix", ['default="org"', 'default="nix"']],
    ["manifest/default-missing <organizations>", [' default="org"', ""]],
    [
      'manifest/organizations-several <organization identifier="zwei">',
      [
        "</organizations>",
        '<organization identifier="zwei"><title>Zwei</title></organization></organizations>',
      ],
    ],
    ['manifest/title-missing <item identifier="item" identifierref="res">', ["<title>Teil</title>", ""]],
    ["manifest/title-missing <title>", ["<title>Teil</title>", "<title> </title>"]],
    [`manifest/title-long ${"x".repeat(201)}`, ["Teil", "x".repeat(201)]],
    ["manifest/identifier-duplicate org", ['identifier="item"', 'identifier="org"']],
    ["manifest/identifier-odd größe", ['identifier="item"', 'identifier="größe"']],
    [`manifest/identifier-long ${"x".repeat(256)}`, ['identifier="item"', `identifier="${"x".repeat(256)}"`]],
    ["manifest/reference-unknown ress", ['identifierref="res"', 'identifierref="ress"']],
    [
      "manifest/href-foreign https://cdn.example/a.js",
      ['href="course.js"/>', 'href="course.js"/><file href="https://cdn.example/a.js"/>'],
    ],
    [
      "manifest/href-rooted /course.js",
      ['href="course.js"/>', 'href="course.js"/><file href="/course.js"/>'],
    ],
    [
      "manifest/href-outside a/../../course.js",
      ['href="course.js"/>', 'href="course.js"/><file href="a/../../course.js"/>'],
    ],
    [
      "manifest/href-unencoded ./index.html#a b",
      ['href="course.js"/>', 'href="course.js"/><file href="./index.html#a b"/>'],
    ],
    ["manifest/file-missing Course.js", ['href="course.js"/>', 'href="course.js"/><file href="Course.js"/>']],
    ["manifest/base-misplaced ./", ["<resources>", '<resources xml:base="./">']],
    [
      'manifest/scorm-type-missing <resource identifier="res" type="webcontent" href="index.html">',
      [' adlcp:scormtype="sco"', ""],
    ],
    ["manifest/scorm-type-case sco", ["adlcp:scormtype", "adlcp:scormType"]],
    ["manifest/scorm-type-unknown SCO", ['"sco"', '"SCO"']],
    [`manifest/sco-missing ${root12}`, ['"sco"', '"asset"']],
    [
      `manifest/namespace-unknown ${root12.replace("imscp_rootv1p1p2", "imscp_v9")}`,
      ["xsd/imscp_rootv1p1p2", "xsd/imscp_v9"],
    ],
    [
      'manifest/organization-missing <organization identifier="org">',
      [/<item[\s\S]*<\/item>/.exec(manifest12)?.[0] ?? "", ""],
    ],
    [
      'manifest/launch-missing <resource identifier="res" type="webcontent" adlcp:scormtype="sco">',
      [' href="index.html">', ">"],
    ],
    ["manifest/launch-unlisted index.html", ['<file href="index.html"/>', ""]],
    ["manifest/file-unlisted <resources>", ['<file href="course.js"/>', ""]],
    [
      [
        'manifest/scos-several <resource identifier="zwei" type="webcontent" adlcp:scormtype="sco" href="index.html">',
      ],
      [
        "</organization>",
        '<item identifier="i2" identifierref="zwei"><title>Zwei</title></item></organization>',
      ],
      [
        "</resources>",
        '<resource identifier="zwei" type="webcontent" adlcp:scormtype="sco" href="index.html"><file href="index.html"/></resource></resources>',
      ],
    ],
    [
      "manifest/mastery-score 80 %",
      ["<title>Teil</title>", "<title>Teil</title><adlcp:masteryscore>80 %</adlcp:masteryscore>"],
    ],
    [
      'manifest/prerequisites-weak <adlcp:prerequisites type="aicc_script">',
      [
        "<title>Teil</title>",
        '<title>Teil</title><adlcp:prerequisites type="aicc_script">item</adlcp:prerequisites>',
      ],
    ],
    [
      "manifest/time-limit-weak <adlcp:maxtimeallowed>",
      ["<title>Teil</title>", "<title>Teil</title><adlcp:maxtimeallowed>00:10:00</adlcp:maxtimeallowed>"],
    ],
    [
      'manifest/schema-violation <item identifier="innen">',
      ["<resources>", '<resources><item identifier="innen"><title>x</title></item>'],
    ],
    [
      'manifest/schema-violation <resource identifier="res" adlcp:scormtype="sco" href="index.html">',
      [' type="webcontent"', ""],
    ],
    ["manifest/schema-violation x", ["<title>Teil", '<title lang="x">Teil']],
  ];
  it.each(cases)("says %s", (expected, ...edits) => {
    expect(in12(...edits)).toEqual([expected].flat());
  });
});

it("warns only where an old package lacks its schemas, and refuses where a new one does", () => {
  const severity = (bytes: Uint8Array): readonly string[] =>
    verify("kurs.zip", bytes, schemas).diagnostics.map((one) => `${one.code} ${one.severity}`);
  expect(severity(scorm12({ "adlcp_rootv1p2.xsd": undefined }))).toEqual(["manifest/schema-files warning"]);
  expect(severity(scorm2004({ "imsss_v1p0.xsd": undefined }))).toEqual(["manifest/schema-files error"]);
});

describe("SCORM 2004", () => {
  const objective = (inner: string): string =>
    `<imsss:objectives><imsss:primaryObjective objectiveID="o">${inner}</imsss:primaryObjective></imsss:objectives>`;
  const cases: readonly (readonly [expected: string | readonly string[], ...edits: readonly Edit[]])[] = [
    ["manifest/version-old 2004 3rd Edition", ["2004 4th", "2004 3rd"]],
    ["manifest/version-unknown 2004 2nd Edition", ["2004 4th", "2004 2nd"]],
    ["manifest/version-mismatch 1.2", ["2004 4th Edition", "1.2"]],
    ["manifest/scorm-type-case sco", ["adlcp:scormType", "adlcp:scormtype"]],
    [`manifest/title-long ${"x".repeat(256)}`, ["Teil", "x".repeat(256)]],
    [
      'manifest/global-objective <imsss:mapInfo targetObjectiveID="g"/>',
      [
        "<imsss:deliveryControls",
        `${objective('<imsss:mapInfo targetObjectiveID="g"/>')}<imsss:deliveryControls`,
      ],
    ],
    [
      "manifest/sequencing-partial <imsss:rollupRules>",
      ["<imsss:deliveryControls", "<imsss:rollupRules></imsss:rollupRules><imsss:deliveryControls"],
    ],
    [
      'manifest/delivery-controls <imsss:deliveryControls completionSetByContent="true"/>',
      [' objectiveSetByContent="true"', ""],
    ],
    ['manifest/control-mode <imsss:controlMode choice="true"/>', [' flow="true"', ""]],
    ["manifest/schema-violation maybe", ['choice="true"', 'choice="maybe"']],
    [
      "manifest/schema-violation <imsss:minNormalizedMeasure>",
      [
        "<imsss:deliveryControls",
        `${objective("<imsss:minNormalizedMeasure>7</imsss:minNormalizedMeasure>")}<imsss:deliveryControls`,
      ],
    ],
  ];
  it.each(cases)("says %s", (expected, ...edits) => {
    expect(in2004(...edits)).toEqual([expected].flat());
  });
});
