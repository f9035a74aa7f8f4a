import type { CompiledAsset } from "@kurswerk/format";
import type { CourseNode } from "@kurswerk/schema";
import { addresses } from "./addresses.ts";
import { assetTable } from "./assets.ts";
import { type Competences, competenceTable } from "./competences.ts";
import type { Edition } from "./edition.ts";

/** A course with its names looked up: what links, media and variables stand for. */
export interface Resolved {
  readonly course: CourseNode;
  readonly edition: Edition;
  readonly language: "de" | "en";
  readonly variables: Readonly<Record<string, string>>;
  /** `module/entry` of a content file, by its path. */
  readonly addressOf: ReadonlyMap<string, string>;
  /** The package path of a medium, by its path; asking for it puts it into the package. */
  readonly media: (path: string) => string | undefined;
  /** Media that were asked for, sorted by package path. */
  readonly usedAssets: () => readonly CompiledAsset[];
  readonly competences: Competences;
}

/** Looks up everything in a course that has a name. */
export function resolve(course: CourseNode, edition: Edition): Resolved {
  const assets = assetTable(course);
  const language = course.file.data.language === "en" ? "en" : "de";
  return {
    course,
    edition,
    language,
    variables: course.file.data.variables ?? {},
    addressOf: addresses(course),
    media: assets.use,
    usedAssets: assets.used,
    competences: competenceTable(course, language),
  };
}
