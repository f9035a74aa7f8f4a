import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { lockName } from "@kurswerk/h5p-store/lock-name";
import { parse } from "yaml";
import { logosOf } from "./shared.ts";

/** What courses use from folders above them without naming it: frameworks have ids, versions of libraries are pinned. */
const unnamed = ["frameworks", lockName];

/**
 * What a course uses from outside its folder: every file that course.yaml names there (theme, glossary), a theme's logo,
 * and what it need not name.
 */
export function sharedFiles(course: string, root: string): readonly string[] {
  const named = texts(readYaml(join(course, "course.yaml")))
    .filter((text) => /(?:^|[\\/])\.\.[\\/]/.test(text) && !/\s{2}|\n/.test(text))
    .map((text) => resolve(course, text.replaceAll("\\", "/")));
  const logos = named
    .filter((path) => /\.ya?ml$/i.test(path))
    .flatMap((path) => logosOf(path).map((logo) => resolve(dirname(path), logo)));
  const found = above(dirname(course), root).flatMap((folder) => unnamed.map((name) => join(folder, name)));
  return [...named, ...logos, ...found];
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
