import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { parse } from "yaml";
import { logosOf } from "./shared.ts";

/**
 * What a course uses from outside its folder: every file that course.yaml names there (theme, glossary), a theme's logo,
 * and the folders `frameworks` above it, because frameworks are named by their ids.
 */
export function sharedFiles(course: string, root: string): readonly string[] {
  const named = texts(readYaml(join(course, "course.yaml")))
    .filter((text) => /^\.\.[\\/]/.test(text) && !/\s{2}|\n/.test(text))
    .map((text) => resolve(course, text.replaceAll("\\", "/")));
  const logos = named
    .filter((path) => /\.ya?ml$/i.test(path))
    .flatMap((path) => logosOf(path).map((logo) => resolve(dirname(path), logo)));
  return [...named, ...logos, ...above(dirname(course), root).map((folder) => join(folder, "frameworks"))];
}

/** The folders from one up to the root. */
function above(folder: string, root: string): readonly string[] {
  if (relative(root, folder).startsWith("..") || dirname(folder) === folder) return [];
  return [folder, ...(folder === root ? [] : above(dirname(folder), root))];
}

/** A file that cannot be read names nothing; checking it says what is wrong. */
function readYaml(path: string): unknown {
  try {
    return parse(readFileSync(path, "utf8"), { logLevel: "silent" });
  } catch {
    return undefined;
  }
}

function texts(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}
