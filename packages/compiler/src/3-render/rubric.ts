import type { Rubric } from "@kurswerk/format";
import {
  folderOf,
  type ModuleNode,
  type RubricNode,
  resolvePath,
  type TaskNode,
  vocabularies,
} from "@kurswerk/schema";
import { text } from "../2-transform/handlers.ts";
import type { Writer } from "./writer.ts";

/** The rubric that a task names, with the levels of its scale in order. */
export function rubric(node: TaskNode, rubrics: readonly RubricNode[], write: Writer): Rubric | undefined {
  const named = node.file.data.rubric;
  const found =
    named === undefined
      ? undefined
      : rubrics.find((one) => one.path === resolvePath(folderOf(node.path), named));
  if (!found) return undefined;
  const { title, scale, criteria } = found.file.data;
  const levels = levelsOf(scale, write.resolved.language);
  return {
    title,
    levels,
    criteria: Object.entries(criteria).map(([id, criterion]) => ({
      id,
      title: [text(criterion.title)],
      ...(criterion.objective === undefined ? {} : { objective: criterion.objective }),
      texts: levels.map((level) => [text(criterion.levels[level.id] ?? "")]),
    })),
  };
}

function levelsOf(scale: string | Readonly<Record<string, number>>, language: "de" | "en"): Rubric["levels"] {
  if (typeof scale === "string")
    return vocabularies.codileLevels.entries.map((level, index) => ({
      id: level.id,
      title: level[language],
      points: index + 1,
    }));
  return Object.entries(scale)
    .map(([id, points]) => ({ id, title: label(id), points }))
    .sort((one, other) => one.points - other.points);
}

/** A level's name as people read it: first letter large, dashes as spaces. */
function label(id: string): string {
  const name = id.replaceAll("-", " ");
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** The ids of objectives that a module knows, for entries that name them. */
export function knownObjectives(module: ModuleNode, ids: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(ids)].filter((id): id is string => id !== undefined && module.objectives.has(id));
}
