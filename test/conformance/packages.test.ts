import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { basename, join } from "node:path";
import { unzipSync } from "fflate";
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from "libxml2-wasm";
import { beforeAll, describe, expect, it } from "vitest";
import { emptyFolder, kurswerk, root } from "../support/kurswerk.ts";

const courses = [
  ...readdirSync(join(root, "courses"))
    .sort()
    .map((name) => join("courses", name)),
  "test/golden/question-kinds/source",
];
const everything = ["--target", "scorm12,scorm2004,web"];
const build = async (
  course: string,
  setting: Parameters<typeof kurswerk>[1] = {},
  extra: readonly string[] = [],
): Promise<ReadonlyMap<string, Uint8Array>> => {
  const out = await emptyFolder();
  const run = await kurswerk(["build", course, "--out", out, ...extra], setting);
  expect(run).toMatchObject({ code: 0, stderr: "" });
  const files = readdirSync(out, { recursive: true, encoding: "utf8", withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => [
      join(entry.parentPath, entry.name).slice(out.length + 1),
      readFileSync(join(entry.parentPath, entry.name)),
    ]),
  );
};

/** What the schemas of each standard are called, and what its manifest must say. */
const standards = {
  scorm12: {
    says: ['adlcp:scormtype="sco"', "<schemaversion>1.2</schemaversion>"],
    spaces: {
      "http://www.imsproject.org/xsd/imscp_rootv1p1p2": "imscp_rootv1p1p2.xsd",
      "http://www.adlnet.org/xsd/adlcp_rootv1p2": "adlcp_rootv1p2.xsd",
    },
  },
  scorm2004: {
    says: ['adlcp:scormType="sco"', "<schemaversion>2004 4th Edition</schemaversion>"],
    spaces: {
      "http://www.imsglobal.org/xsd/imscp_v1p1": "imscp_v1p1.xsd",
      "http://www.adlnet.org/xsd/adlcp_v1p3": "adlcp_v1p3.xsd",
      "http://www.adlnet.org/xsd/adlseq_v1p3": "adlseq_v1p3.xsd",
      "http://www.adlnet.org/xsd/adlnav_v1p3": "adlnav_v1p3.xsd",
      "http://www.imsglobal.org/xsd/imsss": "imsss_v1p0.xsd",
    },
  },
} as const;
type Standard = keyof typeof standards;

describe.each(courses)("%s", (path) => {
  const course = basename(path);
  let files: ReadonlyMap<string, Uint8Array>;
  const zips: Record<string, Readonly<Record<string, Uint8Array>>> = {};
  beforeAll(async () => {
    files = await build(path, {}, everything);
    for (const standard of Object.keys(standards)) {
      const name = [...files.keys()].find((one) => one.endsWith(`-${standard}.zip`)) ?? "";
      zips[standard] = unzipSync(files.get(name) ?? new Uint8Array());
    }
  });

  it("gives the same bytes again, in another time zone, language and folder", async () => {
    const elsewhere = await emptyFolder();
    await cp(join(root, path), join(elsewhere, "kopie ä", course), { recursive: true });
    const again = await build(
      join("kopie ä", course),
      {
        cwd: elsewhere,
        env: { TZ: "Pacific/Auckland", LANG: "en_US.UTF-8", LC_ALL: "tr_TR.UTF-8" },
      },
      everything,
    );
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [name, bytes] of files)
      expect(Buffer.compare(Buffer.from(again.get(name) ?? []), Buffer.from(bytes)), name).toBe(0);
  });

  describe.each(["scorm12", "scorm2004"] as const)("%s", (standard: Standard) => {
    const { says, spaces } = standards[standard];
    const files = (): Readonly<Record<string, Uint8Array>> => zips[standard] ?? {};

    it("lists every file of the package in the manifest and no other", () => {
      const zip = files();
      const manifest = new TextDecoder().decode(zip["imsmanifest.xml"]);
      const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)]
        .map((found) => decodeURIComponent(found[1] ?? ""))
        .sort();
      expect(listed).toEqual(
        Object.keys(zip)
          .filter((name) => name !== "imsmanifest.xml")
          .sort(),
      );
      for (const words of says) expect(manifest).toContain(words);
    });

    it("has a manifest that fits the schemas beside it", () => {
      const zip = files();
      // libxml2 refuses the default namespace of ims_xml.xsd, which stands for nothing there.
      const text = (name: string): string =>
        new TextDecoder()
          .decode(zip[name])
          .replace(/(<xsd?:schema[^>]*?)\sxmlns="http:\/\/www\.w3\.org\/XML\/1998\/namespace"/, "$1");
      const imports = Object.entries(spaces).map(
        ([space, file]) => `<xsd:import namespace="${space}" schemaLocation="${file}"/>`,
      );
      const driver = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">${imports.join("")}</xsd:schema>`;
      const names = Object.keys(zip).filter((name) => /\.(xsd|dtd)$/.test(name));
      xmlRegisterInputProvider(
        new XmlBufferInputProvider(
          Object.fromEntries(names.map((name) => [name, new TextEncoder().encode(text(name))])),
        ),
      );
      const validator = XsdValidator.fromDoc(XmlDocument.fromString(driver, { url: "driver.xsd" }));
      const manifest = XmlDocument.fromBuffer(zip["imsmanifest.xml"] ?? new Uint8Array());
      expect(() => validator.validate(manifest)).not.toThrow();
    });

    it("uses names that every platform unpacks, and loads nothing from elsewhere", () => {
      const zip = files();
      for (const name of Object.keys(zip).filter((one) => !/\.(xsd|dtd)$/.test(one)))
        expect(name).toMatch(/^[a-z0-9_/.-]{1,200}$/);
      for (const name of ["index.html", "course.css", "course.js"]) {
        const text = new TextDecoder().decode(zip[name]);
        expect(
          text.match(/(?:src|srcset|poster|action)="(?:https?:)?\/\/|@import|url\(/g) ?? [],
          name,
        ).toEqual([]);
        expect(text).not.toMatch(/\beval\(|new Function|addEventListener\("unload"/);
      }
    });
  });

  it("keeps trainer text in the trainer's edition", async () => {
    const trainer = await build(path, {}, ["--edition", "trainer"]);
    const page = (all: ReadonlyMap<string, Uint8Array>): string =>
      new TextDecoder().decode(
        all.get([...all.keys()].find((name) => name.endsWith("-web/index.html")) ?? ""),
      );
    expect(page(trainer)).toContain('data-box="trainer"');
    expect([...trainer.keys()].every((name) => name.includes("-trainer-"))).toBe(true);
    expect(page(files)).not.toContain('data-box="trainer"');
    expect(page(files)).not.toContain('data-box="confidential"');
  });
});

describe("one package per module", () => {
  it("is complete in itself: its own media, no way into another package", async () => {
    const files = await build("courses/digitale-auftragsmappe", {}, [
      "--target",
      "scorm12",
      "--split",
      "module",
    ]);
    expect([...files.keys()].sort()).toEqual(
      ["ablage", "belege", "betrieb"].map((module) => `digitale-auftragsmappe-${module}-1.0.0-scorm12.zip`),
    );
    for (const [name, bytes] of files) {
      const zip = unzipSync(bytes);
      const html = new TextDecoder().decode(zip["index.html"]);
      const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]));
      const links = [...html.matchAll(/href="#([^"]+)"/g)].map((found) => found[1]);
      expect(
        links.filter((link) => !ids.has(link)),
        name,
      ).toEqual([]);
      const shown = [...html.matchAll(/(?:src|href)="(media\/[^"]+)"/g)].map((found) => found[1] ?? "");
      expect(
        shown.filter((path) => !zip[path]),
        name,
      ).toEqual([]);
      expect(
        Object.keys(zip)
          .filter((path) => path.startsWith("media/"))
          .sort(),
        name,
      ).toEqual([...new Set(shown)].sort());
    }
  });

  it("has a manifest that can be read, whatever the title", async () => {
    const folder = join(await emptyFolder(), "kurs");
    await cp(join(root, "courses/digitale-auftragsmappe"), folder, { recursive: true });
    const file = join(folder, "course.yaml");
    const title = "Wenn a[b[0]]>1 & c < 2: \u201eStopp!\u201c";
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace(
        /^title:.*$/m,
        `title: ${JSON.stringify(title.replaceAll("[", "\\["))}`,
      ),
    );
    const files = await build(folder, {}, ["--target", "scorm12,scorm2004"]);
    for (const bytes of files.values()) {
      const manifest = XmlDocument.fromBuffer(unzipSync(bytes)["imsmanifest.xml"] ?? new Uint8Array());
      expect(manifest.root.content).toContain(title);
    }
  });

  it("ends sessions and tells the pass mark as course.yaml says", async () => {
    const folder = join(await emptyFolder(), "kurs");
    await cp(join(root, "courses/digitale-auftragsmappe"), folder, { recursive: true });
    const file = join(folder, "course.yaml");
    writeFileSync(
      file,
      `${readFileSync(file, "utf8")}\ndelivery: { exit-on-complete: abschliessen, mastery-score: ja }\n`,
    );
    const files = await build(folder, {}, ["--target", "scorm12,scorm2004"]);
    const [old, recent] = [...files.values()].map((bytes) => unzipSync(bytes));
    const text = (zip: typeof old, name: string): string => new TextDecoder().decode(zip?.[name]);
    expect(text(old, "imsmanifest.xml")).toContain("<adlcp:masteryscore>60</adlcp:masteryscore>");
    expect(text(recent, "imsmanifest.xml")).toContain(
      "<imsss:minNormalizedMeasure>0.6</imsss:minNormalizedMeasure>",
    );
    expect(text(recent, "course.js")).toContain('"exitOnComplete":"normal"');
  });
});
