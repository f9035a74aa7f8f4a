import { describe, expect, it } from "vitest";
import { closure } from "./closure.ts";
import { type Library, libraryOf } from "./library.ts";

const parts = (id: string): object => {
  const [machineName, version = ""] = id.split(" ");
  const [majorVersion, minorVersion] = version.split(".").map(Number);
  return { machineName, majorVersion, minorVersion };
};
type Needs = readonly [runtime: readonly string[], editor?: readonly string[]];
/** Follows dependencies among libraries that are given by what they need. */
function follow(
  wanted: readonly string[],
  all: Readonly<Record<string, Needs>>,
): readonly [string[], string[], object[]] {
  const find = (id: string): Library | undefined =>
    all[id] &&
    libraryOf({
      ...parts(id),
      patchVersion: 0,
      title: id,
      preloadedDependencies: all[id][0].map(parts),
      editorDependencies: all[id][1]?.map(parts),
    });
  const { libraries, runtime, lacking } = closure(wanted, find);
  return [libraries.map((one) => one.id), [...runtime].sort(), [...lacking]];
}

describe("closure", () => {
  it("follows what runs and what editors need, in circles too", () => {
    const all: Record<string, Needs> = {
      "A 1.0": [["B 1.0"], ["E 1.0"]],
      "B 1.0": [["C 1.0"]],
      "C 1.0": [[], ["A 1.0"]],
      "E 1.0": [["F 1.0"]],
      "F 1.0": [[]],
    };
    expect(follow(["A 1.0"], all)).toEqual([
      ["A 1.0", "B 1.0", "C 1.0", "E 1.0", "F 1.0"],
      ["A 1.0", "B 1.0", "C 1.0"],
      [],
    ]);
  });

  it("counts as running what an editor asked for first", () => {
    const all: Record<string, Needs> = {
      "A 1.0": [[], ["C 1.0"]],
      "B 1.0": [["C 1.0"]],
      "C 1.0": [["D 1.0"]],
      "D 1.0": [[]],
    };
    expect(follow(["A 1.0", "B 1.0"], all)[1]).toEqual(["A 1.0", "B 1.0", "C 1.0", "D 1.0"]);
  });

  it("says what is missing, who needs it and what brings it", () => {
    const all: Record<string, Needs> = { "A 1.0": [["B 1.0"]], "B 1.0": [["X 1.0"], ["Y 1.0"]] };
    expect(follow(["A 1.0", "Z 1.0"], all)[2]).toEqual([
      { id: "X 1.0", by: "B 1.0", through: "A 1.0", editor: false },
      { id: "Y 1.0", by: "B 1.0", through: "A 1.0", editor: true },
      { id: "Z 1.0", through: "Z 1.0", editor: false },
    ]);
  });

  it("takes no other version", () => {
    expect(follow(["A 1.1"], { "A 1.0": [[]], "A 1.2": [[]] })[0]).toEqual([]);
  });
});

describe("libraryOf", () => {
  const sound = { machineName: "H5P.A", majorVersion: "1", minorVersion: 2, patchVersion: 3, title: "A" };

  it("reads numbers written as texts, and paths as they are meant", () => {
    const library = libraryOf({
      ...sound,
      runnable: "1",
      coreApi: { majorVersion: 1, minorVersion: 24 },
      preloadedJs: [{ path: "./a.js" }, { path: "b\\c.js" }],
    });
    expect(library).toMatchObject({ id: "H5P.A 1.2", patch: 3, runnable: true, core: "1.24" });
    expect(library?.named).toEqual(["a.js", "b/c.js"]);
  });

  it.each([
    [],
    null,
    { ...sound, machineName: "../x" },
    { ...sound, majorVersion: -1 },
    { ...sound, patchVersion: undefined },
    { ...sound, title: "" },
  ])("refuses %j", (json) => {
    expect(libraryOf(json)).toBeUndefined();
  });
});
