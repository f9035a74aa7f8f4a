import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { examine } from "./doctor.ts";
import { storeFolder } from "./folder.ts";
import { lockPath, readLock, writeLock } from "./lock.ts";
import { lockedStock } from "./locked-stock.ts";
import { readiness } from "./readiness.ts";
import { openStore, type Store } from "./store.ts";
import { fill, type Made } from "./testing/library.ts";

const folder = (): string => mkdtempSync(join(tmpdir(), "kurswerk-store-"));
function storeWith(...libraries: readonly Made[]): Store {
  const path = folder();
  fill(path, libraries);
  return openStore(path);
}
const told = (store: Store): readonly (readonly [string, unknown])[] =>
  examine(store).map(({ code, data }) => [code, data]);

describe("the folder of the store", () => {
  const home = "/home/ana";
  it.each([
    ["asked for", { KURSWERK_H5P_CACHE: "/x" }, "linux", "/asked", "/asked"],
    ["in the environment", { KURSWERK_H5P_CACHE: "/x" }, "linux", undefined, "/x"],
    ["XDG", { XDG_CACHE_HOME: "/cache" }, "linux", undefined, "/cache/kurswerk/h5p"],
    ["relative XDG", { XDG_CACHE_HOME: "cache" }, "linux", undefined, "/home/ana/.cache/kurswerk/h5p"],
    ["macOS", {}, "darwin", undefined, "/home/ana/Library/Caches/kurswerk/h5p"],
    ["Windows", { LOCALAPPDATA: "/local" }, "win32", undefined, "/local/kurswerk/h5p"],
    ["an empty variable", { KURSWERK_H5P_CACHE: "" }, "linux", undefined, "/home/ana/.cache/kurswerk/h5p"],
  ])("is %s", (_, env, platform, asked, expected) => {
    expect(storeFolder({ env, platform, home }, asked)).toBe(expected);
  });
});

describe("the store", () => {
  it("picks the newest version that a core runs, else the newest", () => {
    const store = storeWith(
      { id: "H5P.Ask 1.2.9", core: "1.28" },
      { id: "H5P.Ask 1.2.10", core: "1.28" },
      { id: "H5P.Ask 1.2.3", core: "1.27" },
    );
    const patch = (core: string): number | undefined => store.pick("H5P.Ask 1.2", core)?.patch;
    expect([patch("1.27"), patch("1.28"), patch("1.26")]).toEqual([3, 10, 10]);
    expect(store.pick("H5P.Ask 1.3", "1.28")).toBeUndefined();
  });

  it("passes over what a hand put there and no platform takes", () => {
    const store = storeWith({ id: "H5P.Ask 1.2.3", files: { "a.scss": "", "_a.js": "" } });
    expect([...(store.all()[0]?.files().keys() ?? [])]).toEqual(["library.json", "scripts/main.js"]);
  });

  it("need not exist", () => {
    const store = openStore(join(folder(), "none"));
    expect([store.all(), store.broken()]).toEqual([[], []]);
  });
});

describe("the doctor", () => {
  it("finds an empty store", () => {
    expect(told(storeWith())).toEqual([["h5p/store-empty", {}]]);
  });

  it("finds damaged folders, which then count as absent", () => {
    const store = storeWith(
      { id: "H5P.Ask 1.2.3", needs: ["H5P.Base 1.0"] },
      { id: "H5P.Base 1.0.0", without: ["scripts/main.js"] },
      { id: "H5P.Text 1.1.0", files: { "library.json": "{" } },
    );
    expect(told(store)).toEqual([
      ["h5p/library-broken", { files: ["scripts/main.js"] }],
      ["h5p/library-broken", { files: ["library.json"] }],
      ["h5p/dependency-missing", { library: "H5P.Base 1.0", by: ["H5P.Ask 1.2"], install: ["H5P.Ask"] }],
    ]);
  });

  it("finds what a content type lacks at any depth, editors included", () => {
    const store = storeWith(
      { id: "H5P.Ask 1.2.3", needs: ["H5P.Base 1.0"] },
      { id: "H5P.Tell 1.0.0", needs: ["H5P.Base 1.0"] },
      { id: "H5P.Base 1.0.0", runnable: false, editorNeeds: ["H5PEditor.List 1.0"] },
      { id: "H5P.Alone 1.0.0", runnable: false, needs: ["H5P.Nobody 1.0"] },
    );
    expect(told(store)).toEqual([
      [
        "h5p/dependency-missing",
        { library: "H5PEditor.List 1.0", by: ["H5P.Base 1.0"], install: ["H5P.Ask", "H5P.Tell"] },
      ],
    ]);
  });

  it("says which content types of Kurswerk can be packed for which generation", () => {
    const store = storeWith(
      { id: "H5P.Column 1.18.9", core: "1.28" },
      { id: "H5P.Column 1.18.6", core: "1.24" },
      { id: "H5P.TrueFalse 1.8.1", core: "1.28" },
      { id: "H5P.MultiChoice 1.16.1", needs: ["H5P.Question 1.5"] },
    );
    expect(readiness(store).map(({ core, ready }) => [core, ready])).toEqual([
      ["portable", ["H5P.Column 1.18"]],
      ["1.27", ["H5P.Column 1.18"]],
      ["1.28", ["H5P.Column 1.18", "H5P.TrueFalse 1.8"]],
    ]);
    expect(readiness(store)[0]?.unready).toContain("H5P.MultiChoice 1.16");
  });
});

describe("the lock", () => {
  const newer = { id: "H5P.Ask 1.2.4", files: { "b.js": "" } };

  it("pins what was used, and keeps a build on it", () => {
    const store = storeWith({ id: "H5P.Ask 1.2.3" }, { id: "H5P.Base 1.0.0" });
    const first = lockedStock(store, {});
    first.find("H5P.Ask 1.2", "1.27");
    expect(Object.keys(first.next()["1.27"] ?? {})).toEqual(["H5P.Ask 1.2"]);
    fill(store.folder, [newer]);
    const later = openStore(store.folder);
    expect(lockedStock(later, first.next()).find("H5P.Ask 1.2", "1.27")?.patch).toBe(3);
    expect(lockedStock(later, {}).find("H5P.Ask 1.2", "1.27")?.patch).toBe(4);
    expect(lockedStock(later, first.next()).find("H5P.Ask 1.2", "1.28")?.patch).toBe(4);
  });

  it("finds other versions and other files than those pinned", () => {
    const store = storeWith({ id: "H5P.Ask 1.2.3" });
    const stock = lockedStock(store, {});
    stock.find("H5P.Ask 1.2", "1.27");
    const lock = stock.next();
    const other = lockedStock(storeWith(newer), lock);
    expect(other.find("H5P.Ask 1.2", "1.27")?.pinned).toBe("1.2.3");
    const changed = lockedStock(storeWith({ id: "H5P.Ask 1.2.3", files: { "a.js": "1" } }), lock);
    expect(changed.find("H5P.Ask 1.2", "1.27")?.pinned).toBe("1.2.3");
    expect(changed.next()).toEqual(lock);
  });

  it("is written sorted, and read again", () => {
    const path = join(folder(), "h5p-libraries.lock.json");
    const one = { version: "1.0.0", sha256: "a" };
    writeLock(path, { "1.28": { b: one, a: one }, "1.27": {} });
    const text = readFileSync(path, "utf8");
    expect(Object.keys(JSON.parse(text).cores)).toEqual(["1.27", "1.28"]);
    expect(text.indexOf('"a": {')).toBeLessThan(text.indexOf('"b": {'));
    expect(readLock(path)).toEqual({ "1.27": {}, "1.28": { a: one, b: one } });
  });

  it.each(["{", "[]", '{"lockfileVersion":2,"cores":{}}', '{"lockfileVersion":1,"cores":{"1.27":{"a":1}}}'])(
    "is not %s",
    (text) => {
      const path = join(folder(), "h5p-libraries.lock.json");
      writeFileSync(path, text);
      expect(readLock(path)).toBeUndefined();
    },
  );

  it("lies beside the course, or above it up to the repository", () => {
    const top = folder();
    const course = join(top, "repository/courses/a");
    mkdirSync(join(top, "repository/.git"), { recursive: true });
    mkdirSync(course, { recursive: true });
    writeFileSync(join(top, "h5p-libraries.lock.json"), "");
    expect(lockPath(course)).toBe(join(course, "h5p-libraries.lock.json"));
    writeFileSync(join(top, "repository/h5p-libraries.lock.json"), "");
    expect(lockPath(course)).toBe(join(top, "repository/h5p-libraries.lock.json"));
  });
});
