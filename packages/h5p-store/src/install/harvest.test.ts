import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openStore, type Store } from "../store.ts";
import { libraryFiles, packageFiles } from "../testing/library.ts";
import { harvest } from "./harvest.ts";

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const empty = (): Store => openStore(join(mkdtempSync(join(tmpdir(), "kurswerk-store-")), "h5p"));
const stored = (store: Store): readonly string[] => readdirSync(store.libraries).sort();
const ids = (all: readonly { readonly id: string }[]): readonly string[] => all.map((one) => one.id);

describe("harvest", () => {
  it("takes every library of a package, and leaves its content", async () => {
    const store = empty();
    const files = new Map([
      ...packageFiles([{ id: "H5P.Ask 1.2.3", needs: ["H5P.Base 1.0"] }, { id: "H5P.Base 1.0.0" }]),
      ["h5p.json", text("{}")],
      ["content/content.json", text("{}")],
      [".git/config", text("")],
      ["__MACOSX/H5P.Ask-1.2/library.json", text("")],
    ]);
    const { added, present, refused } = await harvest(files, store);
    expect([ids(added), present, refused]).toEqual([["H5P.Ask 1.2", "H5P.Base 1.0"], [], []]);
    expect(stored(store)).toEqual(["H5P.Ask-1.2.3", "H5P.Base-1.0.0"]);
    expect(readFileSync(join(store.libraries, "H5P.Ask-1.2.3/scripts/main.js"), "utf8")).toBe(
      "// H5P.Ask 1.2.3\n",
    );
    expect(ids(openStore(store.folder).all())).toEqual(["H5P.Ask 1.2", "H5P.Base 1.0"]);
  });

  it("keeps what is there, and puts another patch beside it", async () => {
    const store = empty();
    await harvest(packageFiles([{ id: "H5P.Ask 1.2.3" }]), store);
    const before = readFileSync(join(store.libraries, "H5P.Ask-1.2.3/library.json"), "utf8");
    const again = await harvest(packageFiles([{ id: "H5P.Ask 1.2.3", files: { "a.js": "" } }]), store);
    expect([again.added, ids(again.present)]).toEqual([[], ["H5P.Ask 1.2"]]);
    expect(readFileSync(join(store.libraries, "H5P.Ask-1.2.3/library.json"), "utf8")).toBe(before);
    expect(readdirSync(join(store.libraries, "H5P.Ask-1.2.3")).sort()).toEqual(["library.json", "scripts"]);
    await harvest(packageFiles([{ id: "H5P.Ask 1.2.2" }]), store);
    expect(stored(store)).toEqual(["H5P.Ask-1.2.2", "H5P.Ask-1.2.3"]);
  });

  it("puts a whole library where a damaged one lies", async () => {
    const store = empty();
    const ask = packageFiles([{ id: "H5P.Ask 1.2.3" }]);
    for (const lost of ["scripts/main.js", "library.json"]) {
      await harvest(ask, store);
      rmSync(join(store.libraries, "H5P.Ask-1.2.3", lost));
      expect(openStore(store.folder).broken()).toMatchObject([{ files: [lost] }]);
      const { added, present } = await harvest(ask, store);
      expect([ids(added), present]).toEqual([["H5P.Ask 1.2"], []]);
      expect(openStore(store.folder).broken()).toEqual([]);
    }
  });

  it("takes folders without a version, and only files that platforms take", async () => {
    const store = empty();
    const files = new Map(
      [
        ...libraryFiles({
          id: "H5P.Ask 1.2.3",
          files: { LICENSE: "", "a.scss": "", ".cache/a.js": "", "icon.svg": "" },
        }),
      ].map(([path, bytes]): [string, Uint8Array] => [`H5P.Ask/${path}`, bytes]),
    );
    expect((await harvest(files, store)).refused).toEqual([]);
    expect(readdirSync(join(store.libraries, "H5P.Ask-1.2.3")).sort()).toEqual([
      "icon.svg",
      "library.json",
      "scripts",
    ]);
  });

  it.each([
    ["no description", { id: "H5P.Bad 1.0.0", without: ["library.json"] }, "invalid-library-json-file"],
    [
      "a broken description",
      { id: "H5P.Bad 1.0.0", files: { "library.json": "{" } },
      "invalid-library-json-file",
    ],
    [
      "another name",
      { id: "H5P.Bad 1.0.0", files: { "library.json": '{"machineName":"H5P.B","majorVersion":1}' } },
      "invalid-library-json-file",
    ],
    ["a missing script", { id: "H5P.Bad 1.0.0", without: ["scripts/main.js"] }, "library-missing-file"],
    [
      "a name that not every system can write",
      { id: "H5P.Bad 1.0.0", files: { "a:b.js": "" } },
      "invalid-library-name",
    ],
  ])("refuses %s, and takes the rest", async (_, bad, lms) => {
    const store = empty();
    const { added, refused } = await harvest(packageFiles([bad, { id: "H5P.Good 1.0.0" }]), store);
    expect(ids(added)).toEqual(["H5P.Good 1.0"]);
    expect(refused).toMatchObject([{ folder: "H5P.Bad-1.0", lms }]);
    expect(stored(store)).toEqual(["H5P.Good-1.0.0"]);
    expect(readdirSync(store.folder)).toEqual(["libraries"]);
  });

  it("refuses a folder of another name", async () => {
    const files = new Map(
      [...libraryFiles({ id: "H5P.Ask 1.2.3" })].map(([path, bytes]): [string, Uint8Array] => [
        `H5P.Ask-1.2.3/${path}`,
        bytes,
      ]),
    );
    expect((await harvest(files, empty())).refused).toEqual([
      { folder: "H5P.Ask-1.2.3", lms: "library-directory-name-mismatch" },
    ]);
  });

  it("removes what an interrupted run left long ago", async () => {
    const store = empty();
    for (const [name, age] of [
      ["old", 90_000],
      ["young", 60],
    ] as const) {
      mkdirSync(join(store.folder, `.new-${name}`, "H5P.Ask-1.2"), { recursive: true });
      const then = Date.now() / 1000 - age;
      utimesSync(join(store.folder, `.new-${name}`), then, then);
    }
    await harvest(packageFiles([{ id: "H5P.Ask 1.2.3" }]), store);
    expect(readdirSync(store.folder).sort()).toEqual([".new-young", "libraries"]);
  });
});
