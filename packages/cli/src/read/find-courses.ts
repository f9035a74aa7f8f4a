import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";
import type { Texts } from "../texts/texts.ts";
import { UsageError } from "../usage-error.ts";

/**
 * The course folders that a call means: those named (a folder or its course.yaml), else the current folder,
 * else every folder below `courses/`.
 * @throws UsageError when there is none
 */
export function findCourses(named: readonly string[], texts: Texts): readonly string[] {
  if (named.length > 0) return [...new Set(named.map((one) => course(one, texts)))];
  if (existsSync("course.yaml")) return ["."];
  const found = existsSync("courses")
    ? readdirSync("courses")
        .sort()
        .map((name) => join("courses", name))
        .filter((folder) => existsSync(join(folder, "course.yaml")))
    : [];
  if (found.length === 0) throw new UsageError(texts.noCourse("."));
  return found;
}

function course(named: string, texts: Texts): string {
  const folder = basename(named) === "course.yaml" ? dirname(named) : named;
  if (!existsSync(folder) || !statSync(folder).isDirectory() || !existsSync(join(folder, "course.yaml")))
    throw new UsageError(texts.noCourse(folder));
  return normalize(folder).replace(/[\\/]$/, "");
}
