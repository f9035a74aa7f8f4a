import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** Which rooms a room may import: the law of the house. */
const law: Readonly<Record<string, readonly string[]>> = {
  diagnostics: [],
  format: ["diagnostics"],
  schema: ["diagnostics"],
  parser: ["diagnostics", "schema"],
  validation: ["diagnostics", "schema", "parser"],
  compiler: ["diagnostics", "schema", "format"],
  player: ["format"],
  site: ["diagnostics", "format"],
  documents: ["diagnostics", "format", "schema", "site"],
  archive: ["format"],
  "target-scorm": ["diagnostics", "format", "site"],
  "target-web": ["diagnostics", "format", "site"],
  verification: ["diagnostics"],
  cli: [
    ...["diagnostics", "schema", "parser", "validation", "compiler", "format", "player", "site", "archive"],
    ...["target-scorm", "target-web", "verification", "documents"],
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

  it("keeps disk and process out of the pure rooms", () => {
    const pure = rooms.filter((room) => room !== "cli" && room !== "archive");
    const impure = pure.flatMap((room) =>
      sources(join(packages, room, "src")).filter((file) =>
        /from "node:(fs|process|child_process|net|http)|process\./.test(readFileSync(file, "utf8")),
      ),
    );
    expect(impure.map((file) => file.slice(packages.length))).toEqual([]);
  });
});
