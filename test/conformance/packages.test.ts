import { readdirSync, readFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from "libxml2-wasm";
import { beforeAll, describe, expect, it } from "vitest";
import { emptyFolder, kurswerk, root } from "../support/kurswerk.ts";

const courses = readdirSync(join(root, "courses")).sort();
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

describe.each(courses)("%s", (course) => {
  const path = join("courses", course);
  let files: ReadonlyMap<string, Uint8Array>;
  let zip: Readonly<Record<string, Uint8Array>>;
  beforeAll(async () => {
    files = await build(path);
    const name = [...files.keys()].find((one) => one.endsWith("-scorm12.zip")) ?? "";
    zip = unzipSync(files.get(name) ?? new Uint8Array());
  });

  it("gives the same bytes again, in another time zone, language and folder", async () => {
    const elsewhere = await emptyFolder();
    await cp(join(root, path), join(elsewhere, "kopie ä", course), { recursive: true });
    const again = await build(join("kopie ä", course), {
      cwd: elsewhere,
      env: { TZ: "Pacific/Auckland", LANG: "en_US.UTF-8", LC_ALL: "tr_TR.UTF-8" },
    });
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [name, bytes] of files)
      expect(Buffer.compare(Buffer.from(again.get(name) ?? []), Buffer.from(bytes)), name).toBe(0);
  });

  it("lists every file of the package in the manifest and no other", () => {
    const manifest = new TextDecoder().decode(zip["imsmanifest.xml"]);
    const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)]
      .map((found) => decodeURIComponent(found[1] ?? ""))
      .sort();
    expect(listed).toEqual(
      Object.keys(zip)
        .filter((name) => name !== "imsmanifest.xml")
        .sort(),
    );
    expect(manifest).toContain('adlcp:scormtype="sco"');
    expect(manifest).toContain("<schemaversion>1.2</schemaversion>");
  });

  it("has a manifest that fits the schemas beside it", () => {
    // libxml2 refuses the default namespace of ims_xml.xsd, which stands for nothing there.
    const text = (name: string): string =>
      new TextDecoder()
        .decode(zip[name])
        .replace(/(<xsd?:schema[^>]*?)\sxmlns="http:\/\/www\.w3\.org\/XML\/1998\/namespace"/, "$1");
    const driver = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"><xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/><xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/></xsd:schema>`;
    const names = ["imscp_rootv1p1p2.xsd", "adlcp_rootv1p2.xsd", "ims_xml.xsd"];
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
    for (const name of Object.keys(zip)) expect(name).toMatch(/^[a-z0-9_/.-]{1,200}$/);
    for (const name of ["index.html", "course.css", "course.js"]) {
      const text = new TextDecoder().decode(zip[name]);
      expect(text.match(/(?:src|srcset|poster|action)="(?:https?:)?\/\/|@import|url\(/g) ?? [], name).toEqual(
        [],
      );
      expect(text).not.toMatch(/\beval\(|new Function|addEventListener\("unload"/);
    }
  });

  it("keeps trainer text in the trainer's edition", async () => {
    const trainer = await build(path, {}, ["--edition", "trainer"]);
    const page = (all: ReadonlyMap<string, Uint8Array>): string =>
      new TextDecoder().decode(
        all.get([...all.keys()].find((name) => name.endsWith("-web/index.html")) ?? ""),
      );
    expect(page(trainer)).toContain('data-box="trainer"');
    expect(page(files)).not.toContain('data-box="trainer"');
    expect(page(files)).not.toContain('data-box="confidential"');
  });
});
