import type { CompiledCourse, MediaRef, Package } from "@kurswerk/format";
import { describe, expect, it } from "vitest";
import { bring } from "./bring.ts";
import { libraryOf } from "./library.ts";
import type { LibraryStock, StockedLibrary } from "./stock.ts";

// Only the place of the course is looked at.
const course = { span: { path: "course.yaml", start: 0, end: 0 } } as CompiledCourse;
const parts = (id: string): Readonly<Record<string, unknown>> => {
  const [machineName, version = ""] = id.split(" ");
  const [majorVersion, minorVersion] = version.split(".").map(Number);
  return { machineName, majorVersion, minorVersion };
};
interface Given {
  readonly needs?: readonly string[];
  readonly editorNeeds?: readonly string[];
  readonly core?: readonly [number, number];
  readonly pinned?: string;
}
function stock(all: Readonly<Record<string, Given>>): LibraryStock {
  return {
    find(id): StockedLibrary | undefined {
      const given = all[id];
      const library =
        given &&
        libraryOf({
          ...parts(id),
          patchVersion: 7,
          title: id,
          preloadedDependencies: (given.needs ?? []).map(parts),
          editorDependencies: (given.editorNeeds ?? []).map(parts),
          ...(given.core ? { coreApi: { majorVersion: given.core[0], minorVersion: given.core[1] } } : {}),
        });
      const files = (): ReadonlyMap<string, MediaRef> =>
        new Map([["library.json", { source: `/store/${id}/library.json`, size: 2 }]]);
      return library && { ...library, files, ...(given?.pinned ? { pinned: given.pinned } : {}) };
    },
  };
}
const content: Package = {
  name: "kurs-h5p",
  form: "zip",
  tree: new Map([
    ["h5p.json", JSON.stringify({ title: "Kurs", preloadedDependencies: [parts("H5P.Column 1.18")] })],
    ["content/content.json", "{}"],
  ]),
};

describe("bring", () => {
  it("adds everything that is needed, and names what runs", () => {
    const all = {
      "H5P.Column 1.18": { needs: ["H5P.Base 1.0"], editorNeeds: ["H5PEditor.List 1.0"] },
      "H5P.Base 1.0": {},
      "H5PEditor.List 1.0": {},
    };
    const { value, diagnostics } = bring([content], stock(all), "portable", course);
    expect(diagnostics).toEqual([]);
    const tree = value?.[0]?.tree;
    expect([...(tree?.keys() ?? [])]).toEqual([
      "h5p.json",
      "content/content.json",
      "H5P.Base-1.0/library.json",
      "H5P.Column-1.18/library.json",
      "H5PEditor.List-1.0/library.json",
    ]);
    expect(JSON.parse(String(tree?.get("h5p.json")))).toEqual({
      title: "Kurs",
      preloadedDependencies: [parts("H5P.Column 1.18"), parts("H5P.Base 1.0")],
    });
    expect(tree?.get("H5P.Base-1.0/library.json")).toEqual({
      source: "/store/H5P.Base 1.0/library.json",
      size: 2,
    });
  });

  it("refuses to build what is incomplete, and says how to get the rest", () => {
    const all = { "H5P.Column 1.18": { needs: ["H5P.Base 1.0"], editorNeeds: ["H5PEditor.List 1.0"] } };
    const { value, diagnostics } = bring([content], stock(all), "portable", course);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, data }) => [code, data])).toEqual([
      [
        "h5p/libraries-incomplete",
        {
          libraries: ["H5P.Base 1.0 ← H5P.Column 1.18"],
          editors: ["H5PEditor.List 1.0 ← H5P.Column 1.18"],
          install: ["H5P.Column"],
        },
      ],
    ]);
  });

  it.each([
    ["portable", [1, 28], true],
    ["portable", [1, 27], false],
    ["1.28", [1, 28], false],
    ["1.28", [2, 0], true],
  ] as const)("for %s with a library for H5P %j", (target, core, refused) => {
    const { value, diagnostics } = bring([content], stock({ "H5P.Column 1.18": { core } }), target, course);
    expect(diagnostics.map((one) => one.code)).toEqual(refused ? ["h5p/library-too-new"] : []);
    expect(value === undefined).toBe(refused);
  });

  it("refuses another version than the one that was agreed on", () => {
    const all = { "H5P.Column 1.18": { pinned: "1.18.2" } };
    const { value, diagnostics } = bring([content], stock(all), "portable", course);
    expect(value).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({
      code: "h5p/library-not-pinned",
      data: { libraries: ["H5P.Column 1.18.2"] },
    });
  });
});
