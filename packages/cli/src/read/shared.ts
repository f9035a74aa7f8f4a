import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { folderOf, resolvePath } from "@kurswerk/schema";
import { isPassedOver } from "./passed-over.ts";

/** A file outside the course folder that course.yaml names: where it is, and how paths of the course write it. */
export interface SharedFile {
  readonly full: string;
  readonly path: string;
}

/** A theme has a dozen lines; nothing larger is read for its logo. */
const largestTheme = 100_000;
const image = /\.(svg|png|jpe?g|gif|webp)$/i;

/**
 * The theme and the glossary that a course shares with others, and the theme's logo. They lie in the same Git
 * repository; nothing beyond its root is looked at, nor what is hidden in it.
 */
export function sharedWith(folder: string, course: string): readonly SharedFile[] {
  const outside = topLevel(course, ["theme", "glossary"]).filter(([, file]) => file.includes(".."));
  const root = outside.length === 0 ? undefined : repositoryAbove(realpathSync(folder));
  if (root === undefined) return [];
  const base = folder === "." ? "" : folder.split(sep).join("/");
  const named = outside.flatMap(([key, file]) =>
    /\.ya?ml$/i.test(file) ? locate(folder, base, file, root).map((one) => ({ key, ...one })) : [],
  );
  const logos = named
    .filter(({ key }) => key === "theme")
    .flatMap(({ full, path }) =>
      logosOf(full).flatMap((file) =>
        image.test(file) ? locate(dirname(full), folderOf(path), file, root) : [],
      ),
    );
  return [...named, ...logos].map(({ full, path }) => ({ full, path }));
}

/** A file named from a folder, when it is there, in the repository, and outside the course. */
function locate(from: string, base: string, file: string, root: string): readonly SharedFile[] {
  const full = resolve(from, file);
  if (isAbsolute(file) || !statSync(full, { throwIfNoEntry: false })?.isFile()) return [];
  const inside = relative(root, realpathSync(full));
  return isAbsolute(inside) || inside.split(sep).some(isPassedOver)
    ? []
    : [{ full, path: resolvePath(base, file) }];
}

/** The logo that a theme names, as it is written there. */
export function logosOf(theme: string): readonly string[] {
  const { size = 0 } = statSync(theme, { throwIfNoEntry: false }) ?? {};
  if (size === 0 || size > largestTheme) return [];
  return topLevel(readFileSync(theme, "utf8"), ["logo"]).map(([, file]) => file);
}

/** The nearest folder above that git keeps its history in. */
function repositoryAbove(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : repositoryAbove(above);
}

/**
 * Single-line texts at the top of a YAML file. Read line by line: this comes before the checks that keep hostile text
 * from the YAML parser.
 */
export function topLevel(
  yaml: string,
  keys: readonly string[],
): readonly (readonly [key: string, text: string])[] {
  const line = /^(\w+):[ \t]+(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'#][^#\n]*))/gm;
  return [...yaml.matchAll(line)].flatMap(([, key = "", double, single, plain]) => {
    const text = (double ?? single ?? plain ?? "").trim();
    return keys.includes(key) && text !== "" ? [[key, text] as const] : [];
  });
}
