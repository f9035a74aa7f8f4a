import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { FileTree, MediaRef } from "@kurswerk/format";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import * as room from "./index.ts";
import { zip } from "./zip.ts";

const open = (media: MediaRef): Readable => Readable.from([Buffer.alloc(media.size, media.source)]);
const tree: FileTree = new Map<string, string | Uint8Array | MediaRef>([
  ["media/ablauf.png", { source: "x", size: 70_000 }],
  ["index.html", "<p>Größe</p>"],
  ["a.bin", new Uint8Array([1, 2, 3])],
]);

describe("zip", () => {
  it("holds every file, sorted, with its content", async () => {
    const files = unzipSync(await buffer(zip(tree, open)));
    expect(Object.keys(files)).toEqual(["a.bin", "index.html", "media/ablauf.png"]);
    expect(strFromU8(files["index.html"] ?? new Uint8Array())).toBe("<p>Größe</p>");
    expect(files["media/ablauf.png"]?.length).toBe(70_000);
  });

  it("gives the same bytes whatever the order and the time zone", async () => {
    const first = await buffer(zip(tree, open));
    const zone = process.env["TZ"];
    process.env["TZ"] = "Pacific/Auckland";
    const second = await buffer(zip(new Map([...tree].reverse()), open));
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    expect(second.equals(first)).toBe(true);
  });

  it("stores compressed media and deflates text", async () => {
    const bytes = await buffer(zip(new Map([["a.txt", "a".repeat(1000)]]), open));
    const stored = await buffer(zip(new Map([["a.png", "a".repeat(1000)]]), open));
    expect(bytes.readUInt16LE(8)).toBe(8);
    expect(stored.readUInt16LE(8)).toBe(0);
  });

  it("reports a medium that cannot be read", async () => {
    const broken = (): Readable =>
      new Readable({
        read() {
          this.destroy(new Error("gone"));
        },
      });
    await expect(buffer(zip(tree, broken))).rejects.toThrow("gone");
  });

  it.each(["../a", "/a", "a//b", "a\\b", "./a"])("refuses the path %s", (path) => {
    expect(() => zip(new Map([[path, ""]]), open)).toThrow(path);
  });

  it("exports", () => {
    expect(Object.keys(room)).toEqual(["zip"]);
  });
});
