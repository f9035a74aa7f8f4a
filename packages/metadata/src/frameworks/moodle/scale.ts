import type { Exported } from "../exported.ts";
import { frameworkWords } from "../words.ts";
import { cleaned } from "./text.ts";

/** The names of a scale from the lowest, and the number of the one from which on somebody is proficient. */
export interface Scale {
  readonly names: readonly string[];
  readonly proficient: number;
}

/**
 * The scale of a framework. A comma divides the values of a scale, so in a name it becomes a semicolon. Without
 * levels there are two values; without a word on it, the upper half of the levels counts as proficient.
 */
export function scaleOf({ framework, language, proficient }: Exported): Scale {
  const { levels } = framework;
  if (levels.length === 0) return { names: frameworkWords[language].reached, proficient: 2 };
  const named = levels.findIndex((level) => level.id === proficient);
  return {
    names: levels.map((level) => cleaned(level[language]).replaceAll(",", ";")),
    proficient: named === -1 ? Math.floor(levels.length / 2) + 1 : named + 1,
  };
}

/** Moodle's configuration: the first entry's id is rewritten on import, then one entry per value, counted from 1. */
export function configuration({ names, proficient }: Scale): string {
  return JSON.stringify([
    { scaleid: "0" },
    ...names.map((_, index) => ({
      id: index + 1,
      scaledefault: index + 1 === proficient ? 1 : 0,
      proficient: index + 1 >= proficient ? 1 : 0,
    })),
  ]);
}
