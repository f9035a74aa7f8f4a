import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** Which rooms a room may import: the law of the house. */
const law: Readonly<Record<string, readonly string[]>> = {
  diagnostics: [],
  format: ["diagnostics"],
  schema: ["diagnostics"],
  frameworks: [],
  parser: ["diagnostics", "schema"],
  validation: ["diagnostics", "schema", "frameworks", "parser"],
  compiler: ["diagnostics", "schema", "frameworks", "format"],
  player: ["format"],
  site: ["diagnostics", "format"],
  documents: ["diagnostics", "format", "schema", "site"],
  archive: ["format"],
  metadata: ["diagnostics", "format", "frameworks"],
  "target-scorm": ["diagnostics", "format", "metadata", "site"],
  "target-web": ["diagnostics", "format", "metadata", "site"],
  verification: ["diagnostics"],
  "target-h5p": ["diagnostics", "format", "site"],
  "h5p-store": ["diagnostics", "format", "target-h5p"],
  cli: [
    ...["diagnostics", "schema", "parser", "validation", "compiler", "format", "player", "site", "archive"],
    ...[
      "frameworks",
      "metadata",
      "target-scorm",
      "target-web",
      "target-h5p",
      "verification",
      "documents",
      "h5p-store",
    ],
  ],
};

/** Rooms whose imports from these may only be types, so that no code is copied into what they build. */
const typesOnly: readonly (readonly [room: string, from: string])[] = [
  ["player", "format"],
  ["site", "diagnostics"],
];

const packages = new URL("../packages/", import.meta.url).pathname;
const rooms = readdirSync(packages).sort();
const scope = "@kurswerk/";

interface Import {
  readonly file: string;
  readonly room: string;
  readonly type: boolean;
}

/** The source files of a room, without tests and what only tests use. */
function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts") && !/(^|\/)testing\//.test(path))
    .map((path) => join(folder, path));
}

function importsOf(room: string): readonly Import[] {
  const statement =
    /^(?:import|export)\s+(type\s)?[^;]*?from\s+"@kurswerk\/([a-z0-9-]+)[^"]*"|import\("@kurswerk\/([a-z0-9-]+)/gm;
  return sources(join(packages, room, "src")).flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(statement)].map(([, type, stated, dynamic]) => ({
      file: file.slice(packages.length),
      room: stated ?? dynamic ?? "",
      type: type !== undefined,
    })),
  );
}

function manifestOf(room: string): Readonly<Record<string, readonly string[]>> {
  const manifest: Record<string, Record<string, string> | undefined> = JSON.parse(
    readFileSync(join(packages, room, "package.json"), "utf8"),
  );
  const names = (key: string): readonly string[] =>
    Object.keys(manifest[key] ?? {})
      .filter((name) => name.startsWith(scope))
      .map((name) => name.slice(scope.length));
  return { dependencies: names("dependencies"), devDependencies: names("devDependencies") };
}

describe("the import law", () => {
  it("names every room", () => {
    expect(rooms).toEqual(Object.keys(law).sort());
  });

  it.each(rooms)("%s imports what it may", (room) => {
    const allowed = law[room] ?? [];
    expect(importsOf(room).filter((one) => !allowed.includes(one.room))).toEqual([]);
  });

  it.each(rooms)("%s depends on what it imports, and on nothing else in the house", (room) => {
    const { dependencies, devDependencies } = manifestOf(room);
    const imported = [...new Set(importsOf(room).map((one) => one.room))].sort();
    // The command is one bundle: what it is made of does not come along with it.
    const [own, none] = room === "cli" ? [devDependencies, dependencies] : [dependencies, devDependencies];
    expect([...(own ?? [])].sort()).toEqual(imported);
    expect(none).toEqual([]);
  });

  it.each(typesOnly)("%s takes types only from %s", (room, from) => {
    expect(importsOf(room).filter((one) => one.room === from && !one.type)).toEqual([]);
  });

  it("has a file of the same name for every kind of question", () => {
    const kinds = (path: string): readonly string[] =>
      readdirSync(join(packages, path)).filter((name) => all.includes(name));
    const all = readdirSync(join(packages, "compiler/src/3-render/items")).filter(
      (name) => !["choice.ts", "common.ts", "index.ts", "number-places.ts", "options.ts"].includes(name),
    );
    expect(all).toHaveLength(11);
    expect(kinds("target-h5p/src/items")).toEqual(all);
    expect(kinds("schema/src/items")).toEqual(all);
  });

  it("keeps disk and process out of the pure rooms", () => {
    const pure = rooms.filter((room) => !["cli", "archive", "h5p-store"].includes(room));
    const impure = pure.flatMap((room) =>
      sources(join(packages, room, "src")).filter((file) =>
        /from "node:(fs|process|child_process|net|http)|process\./.test(readFileSync(file, "utf8")),
      ),
    );
    expect(impure.map((file) => file.slice(packages.length))).toEqual([]);
  });
});
