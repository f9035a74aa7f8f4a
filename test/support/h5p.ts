import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { emptyFolder, kurswerk, type Run, type Setting } from "./kurswerk.ts";

/** A built package: its bytes, and its files by name. */
export interface H5pPackage {
  readonly bytes: Buffer;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly path: string;
}

/** A piece of content in `content.json`. */
export interface Piece {
  readonly library: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly subContentId: string;
}

/** Builds a course as H5P with the real command; packages by name. */
export async function builtH5p(
  course: string,
  extra: readonly string[] = [],
  setting: Setting = {},
): Promise<{ readonly run: Run; readonly packages: ReadonlyMap<string, H5pPackage> }> {
  const out = await emptyFolder();
  const run = await kurswerk(["build", course, "--target", "h5p", "--out", out, ...extra], setting);
  const packages = readdirSync(out)
    .sort()
    .map((name): [string, H5pPackage] => {
      const path = join(out, name);
      const bytes = readFileSync(path);
      return [name, { bytes, path, files: new Map(Object.entries(unzipSync(bytes))) }];
    });
  return { run, packages: new Map(packages) };
}

/** A JSON file of a package. */
export function json(one: H5pPackage, name: string): Readonly<Record<string, unknown>> {
  return JSON.parse(new TextDecoder().decode(one.files.get(name)));
}

/** Every piece of content in a value, at any depth. */
export function pieces(value: unknown): readonly Piece[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(pieces);
  return "subContentId" in value ? [value as Piece, ...inside] : inside;
}
