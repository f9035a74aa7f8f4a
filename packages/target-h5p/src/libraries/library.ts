import { isRecord, type Json } from "../check/json.ts";

/** A library as its `library.json` describes it. */
export interface Library {
  /** Name and version as content asks for it: `H5P.Column 1.18`. */
  readonly id: string;
  /** `H5P.Column`. */
  readonly name: string;
  /** `1.18`. */
  readonly version: string;
  readonly patch: number;
  readonly title: string;
  /** Whether it can stand alone, as a content type does. */
  readonly runnable: boolean;
  /** The oldest H5P core that runs it, `1.27`; every core does when it names none. */
  readonly core?: string;
  /** As the library itself calls it. */
  readonly license?: string;
  readonly author?: string;
  /** Libraries that it needs to run. */
  readonly runtime: readonly string[];
  /** Libraries that its editor needs; platforms want them in a package, too. */
  readonly editor: readonly string[];
  /** Scripts and style sheets that it names. */
  readonly named: readonly string[];
}

/** Reads `library.json`; `undefined` when it does not describe a library. */
export function libraryOf(json: unknown): Library | undefined {
  if (!isRecord(json)) return undefined;
  const { machineName, title, runnable, coreApi, license, author } = json;
  const [major, minor, patch] = ["majorVersion", "minorVersion", "patchVersion"].map((key) =>
    whole(json[key]),
  );
  if (typeof machineName !== "string" || !/^[\w0-9\-.]{1,255}$/.test(machineName)) return undefined;
  if (major === undefined || minor === undefined || patch === undefined) return undefined;
  if (typeof title !== "string" || title === "") return undefined;
  const version = `${major}.${minor}`;
  return {
    id: `${machineName} ${version}`,
    name: machineName,
    version,
    patch,
    title,
    runnable: Number(runnable) === 1,
    ...(isRecord(coreApi) ? { core: `${coreApi["majorVersion"]}.${coreApi["minorVersion"]}` } : {}),
    ...(typeof license === "string" ? { license } : {}),
    ...(typeof author === "string" ? { author } : {}),
    runtime: [...dependencies(json["preloadedDependencies"]), ...dependencies(json["dynamicDependencies"])],
    editor: dependencies(json["editorDependencies"]),
    named: [...paths(json["preloadedJs"]), ...paths(json["preloadedCss"])],
  };
}

/** The folder that a library has inside a package: `H5P.Column-1.18`. */
export function folderOf({ name, version }: Pick<Library, "name" | "version">): string {
  return `${name}-${version}`;
}

function whole(value: unknown): number | undefined {
  return /^\d{1,5}$/.test(String(value)) ? Number(value) : undefined;
}

function dependencies(value: unknown): readonly string[] {
  return records(value).map((one) => `${one["machineName"]} ${one["majorVersion"]}.${one["minorVersion"]}`);
}

function paths(value: unknown): readonly string[] {
  return records(value).flatMap(({ path }) =>
    typeof path === "string" ? [path.replaceAll("\\", "/").replace(/^(\.?\/)+/, "")] : [],
  );
}

function records(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
