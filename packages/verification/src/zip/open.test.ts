import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type RawArchive, type RawEntry, rawZip } from "../testing/raw-zip.ts";
import { open } from "./open.ts";

const codes = (bytes: Uint8Array): readonly string[] =>
  open("kurs.zip", bytes).diagnostics.map((one) => one.code);
const page: RawEntry = { name: "index.html", data: "<p>Größe</p>" };
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0));

describe("open", () => {
  it("gives the files of a sound archive, deflated or stored", () => {
    const { value, diagnostics } = open(
      "kurs.zip",
      rawZip([page, { name: "media/", method: 0 }, { name: "media/a.bin", data: "abc", method: 0 }]),
    );
    expect(diagnostics).toEqual([]);
    expect([...(value ?? [])].map(([path, { size }]) => [path, size])).toEqual([
      ["index.html", 14],
      ["media/a.bin", 3],
    ]);
    expect(new TextDecoder().decode(value?.get("index.html")?.bytes())).toBe("<p>Größe</p>");
  });

  it("reads what other programs pack", () => {
    expect(codes(zipSync({ "a/b.txt": new Uint8Array(70_000).fill(7), "c.txt": new Uint8Array() }))).toEqual(
      [],
    );
  });

  const hostile: readonly (readonly [code: string, entries: readonly RawEntry[], archive?: RawArchive])[] = [
    ["zip/path-outside", [{ name: "../../etc/passwd" }]],
    ["zip/path-outside", [{ name: "a\\..\\..\\b" }]],
    ["zip/path-absolute", [{ name: "/etc/passwd" }]],
    ["zip/path-absolute", [{ name: "C:\\Windows\\a.dll" }]],
    ["zip/path-absolute", [{ name: "\\\\server\\a" }]],
    ["zip/name-unsafe", [{ name: "a\u001b[2Jb.html" }]],
    ["zip/name-unsafe", [{ name: "a\u202egnp.exe" }]],
    ["zip/name-encoding", [{ name: latin1("Größe.html"), flags: 0 }]],
    ["zip/name-encoding", [{ name: latin1("Größe.html") }]],
    ["zip/name-duplicate", [page, page]],
    ["zip/name-duplicate", [page, { ...page, name: "./index.html" }]],
    ["zip/link", [{ ...page, mode: 0o120777 }]],
    ["zip/encrypted", [{ ...page, flags: 0x801 }]],
    ["zip/method-unknown", [{ ...page, method: 14 }]],
    ["zip/header-differs", [{ ...page, localName: "innen.html" }]],
    ["zip/header-differs", [{ ...page, directorySize: 3 }]],
    [
      "zip/entries-overlap",
      [
        { name: "a", method: 0, data: rawZip([page]) },
        { ...page, offset: 31 },
      ],
    ],
    ["zip/size-false", [{ ...page, size: 3 }]],
    ["zip/size-false", [{ ...page, size: 99 }]],
    ["zip/file-damaged", [{ ...page, crc: 1 }]],
    ["zip/bomb", [{ name: "a", size: 2_100_000_000 }]],
    ["zip/bomb", [{ name: "a", size: 60_000_000 }]],
    ["zip/data-before", [page], { before: new Uint8Array(9) }],
    ["zip/unreadable", [page], { after: new Uint8Array(9) }],
    ["zip/directory-broken", [page], { disk: 1 }],
    ["zip/directory-broken", [page], { count: 7 }],
    ["zip/zip64", [page], { zip64: true }],
  ];
  it.each(hostile)("refuses with %s", (code, entries, archive) => {
    const { value, diagnostics } = open("kurs.zip", rawZip(entries, archive));
    expect(diagnostics.map((one) => one.code)).toEqual([code]);
    expect(value).toBeUndefined();
  });

  const unwise: readonly (readonly [code: string, entry: RawEntry])[] = [
    ["zip/backslash", { name: "media\\a.png" }],
    ["zip/name-unmarked", { name: "grösse.png", flags: 0 }],
    ["zip/name-case", { name: "INDEX.html" }],
    ["zip/clutter", { name: "__MACOSX/._index.html" }],
    ["zip/path-long", { name: `${"a/".repeat(100)}b.png` }],
    ["zip/name-awkward", { name: "mein bild.png" }],
  ];
  it.each(unwise)("advises with %s", (code, entry) => {
    const { value, diagnostics } = open("kurs.zip", rawZip([page, entry]));
    expect(diagnostics.map((one) => one.code)).toContain(code);
    expect(value?.size).toBe(2);
  });

  it("counts before it unpacks", () => {
    const many = Array.from({ length: 20_001 }, (_, index) => ({ name: `${index}`, method: 0 }));
    expect(codes(rawZip(many))).toEqual(["zip/entries-too-many"]);
  });

  it("warns of what is large", () => {
    const film = { name: "film.mp4", data: new Uint8Array(101_000_000), method: 0 };
    expect(codes(rawZip([film]))).toEqual(["zip/archive-large"]);
  });

  it("tells a thousand odd names once", () => {
    const entries = Array.from({ length: 1000 }, (_, index) => ({ name: `bild ${index}.png` }));
    expect(codes(rawZip(entries))).toEqual(["zip/name-awkward"]);
  });

  it("never throws on bytes that are no archive", () => {
    const sound = rawZip([page]);
    for (let cut = 0; cut < sound.length; cut += 1)
      expect(codes(sound.subarray(0, cut)), `${cut}`).toHaveLength(1);
    for (let at = 0; at < sound.length; at += 1) {
      const bent = sound.slice();
      bent[at] = 255 - (bent[at] ?? 0);
      expect(() => open("kurs.zip", bent)).not.toThrow();
    }
  });
});
