import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sha1 } from "./sha1.ts";
import { uuid } from "./uuid.ts";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

describe("sha1", () => {
  it.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])("agrees with node on %i bytes", (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 7) % 256);
    expect(hex(sha1(bytes))).toBe(createHash("sha1").update(bytes).digest("hex"));
  });
});

describe("uuid", () => {
  it("has the form that H5P keeps, and version 5", () => {
    expect(uuid("kurs/belege")).toMatch(
      /^[a-f0-9]{8}-[a-f0-9]{4}-5[a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}$/,
    );
  });

  it("is the same for the same name and another for another", () => {
    expect(uuid("kurs/größe 👋")).toBe(uuid("kurs/größe 👋"));
    expect(uuid("kurs/a")).not.toBe(uuid("kurs/b"));
  });
});
