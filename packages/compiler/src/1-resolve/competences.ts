import type { Aim, Competence } from "@kurswerk/format";
import { type Framework, type Competence as Known, type Level, resolve, withOwn } from "@kurswerk/frameworks";
import type { CourseNode } from "@kurswerk/schema";

/** Looks competences up, in the course's language, and remembers which were asked for. */
export interface Competences {
  /** What a reference means; `undefined` when it leads nowhere. */
  readonly aim: (reference: string) => Aim | undefined;
  /** Competences that were asked for, in that order. */
  readonly used: () => readonly Competence[];
}

/** The competences that a course may name. */
export function competenceTable(course: CourseNode, language: "de" | "en"): Competences {
  const frameworks = withOwn(course.frameworks);
  const used = new Map<string, Competence>();
  return {
    used: () => [...used.values()],
    aim(reference) {
      const found = resolve(reference, frameworks);
      if (!found.found) return undefined;
      const { framework, item, level } = found;
      const id = `${framework.id}:${item.code}`;
      used.set(id, { id, name: item[language], framework: framework.title[language] });
      return { competence: id, ...(level ? { level: levelOf(level, item, framework, language) } : {}) };
    },
  };
}

function levelOf(
  level: Level,
  { descriptors = {} }: Known,
  { levels }: Framework,
  language: "de" | "en",
): NonNullable<Aim["level"]> {
  return {
    number: levels.indexOf(level) + 1,
    of: levels.length,
    text: (descriptors[level.id] ?? level.plain ?? level)[language],
  };
}
