import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a library of a test is like. */
export interface Made {
  /** With patch: `H5P.Column 1.18.6`. */
  readonly id: string;
  readonly core?: string;
  readonly runnable?: boolean;
  /** Without patch: `H5P.Question 1.5`. */
  readonly needs?: readonly string[];
  readonly editorNeeds?: readonly string[];
  /** Files besides `library.json` and the script that it names. */
  readonly files?: Readonly<Record<string, string>>;
  /** Files that are left out. */
  readonly without?: readonly string[];
}

/** The files of a tiny library by their path inside its folder. */
export function libraryFiles(made: Made): ReadonlyMap<string, Uint8Array> {
  const { name, numbers } = parts(made.id);
  const description = {
    title: name,
    machineName: name,
    majorVersion: numbers[0],
    minorVersion: numbers[1],
    patchVersion: numbers[2],
    runnable: made.runnable === false ? 0 : 1,
    license: "MIT",
    ...(made.core ? { coreApi: version(made.core) } : {}),
    preloadedJs: [{ path: "scripts/main.js" }],
    preloadedDependencies: (made.needs ?? []).map(dependency),
    editorDependencies: (made.editorNeeds ?? []).map(dependency),
  };
  const all = {
    "library.json": JSON.stringify(description),
    "scripts/main.js": `// ${made.id}\n`,
    ...made.files,
  };
  return new Map(
    Object.entries(all)
      .filter(([path]) => !made.without?.includes(path))
      .map(([path, text]) => [path, new TextEncoder().encode(text)]),
  );
}

/** The files of a package that holds nothing but libraries. */
export function packageFiles(libraries: readonly Made[]): ReadonlyMap<string, Uint8Array> {
  return new Map(
    libraries.flatMap((made) => {
      const { name, numbers } = parts(made.id);
      return [...libraryFiles(made)].map(([path, bytes]): [string, Uint8Array] => [
        `${name}-${numbers[0]}.${numbers[1]}/${path}`,
        bytes,
      ]);
    }),
  );
}

/** Puts libraries where a store keeps them, as if they had been harvested. */
export function fill(store: string, libraries: readonly Made[]): void {
  for (const made of libraries)
    for (const [path, bytes] of libraryFiles(made)) {
      const file = join(store, "libraries", made.id.replace(" ", "-"), path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
}

function parts(id: string): { readonly name: string; readonly numbers: readonly number[] } {
  const [name = "", numbers = ""] = id.split(" ");
  return { name, numbers: numbers.split(".").map(Number) };
}

function version(text: string): object {
  const [majorVersion, minorVersion] = text.split(".").map(Number);
  return { majorVersion, minorVersion };
}

function dependency(id: string): object {
  const [machineName = "", numbers = ""] = id.split(" ");
  return { machineName, ...version(numbers) };
}
